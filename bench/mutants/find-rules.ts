import { dirname, join } from 'node:path'
import {
  type ArrowFunctionExpression,
  type Expression,
  type Function as FunctionNode,
  type ParamPattern,
  parseSync,
  type Statement,
  type TSType,
  type VariableDeclarator,
} from 'oxc-parser'
import { offFormOf } from './off-form.ts'
import type { Edit, InnerRule, OffForm } from './rule.ts'

type Callable = FunctionNode | ArrowFunctionExpression

/** Function types by name, with the source that they are written in. */
export type FunctionTypes = ReadonlyMap<string, { readonly source: string; readonly type: TSType }>

/**
 * The inner rules of one file, from its source: entries of ordered rule lists, and functions that say no, find
 * nothing or leave what they get as it is where they do not apply.
 *
 * @param types Function types of the project by name: `const unspaced: EndRule = …` has its result from there.
 */
export function findRules(file: string, source: string, types: FunctionTypes): InnerRule[] {
  const { body } = parseSync(file, source).program
  const named = namedFunctions(body)
  const functions = new Set([...named.map(({ name }) => name), ...importedFunctions(body, file)])
  const lineOf = (at: number): number => source.slice(0, at).split('\n').length
  const inner = named.flatMap(({ name, node, declared }): InnerRule[] => {
    const off = node.body ? formOf(source, node, declared, types) : null
    if (!off) return []
    return [{ file, line: lineOf(node.start), name, off, edits: switchable(node, off) }]
  })
  const entries = ruleLists(body, functions).flatMap(({ name, list }) =>
    list.elements.flatMap((element, index): InnerRule[] => {
      if (!element) return []
      const words = source.slice(element.start, element.end)
      const title = /^\w+$/.test(words) ? words : (/['"](.*?)['"]/.exec(words)?.[1] ?? `${index}`)
      const edits = (number: number): Edit[] => [
        { at: list.start, words: `globalThis.rules.without(${number}, ${index}, ` },
        { at: list.end, words: ')' },
      ]
      return [{ file, line: lineOf(element.start), name: `${name}[${title}]`, off: 'entry', edits }]
    }),
  )
  return [...inner, ...entries]
}

interface NamedFunction {
  readonly name: string
  readonly node: Callable
  /** The type that it is declared with, as `EndRule`. */
  readonly declared: TSType | null
}

const declarationOf = (statement: Statement) =>
  statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement

/** Functions, arrows with a name, and methods of classes. */
function namedFunctions(body: readonly Statement[]): NamedFunction[] {
  return body.flatMap((statement): NamedFunction[] => {
    const node = declarationOf(statement)
    if (node?.type === 'FunctionDeclaration') {
      return node.id ? [{ name: node.id.name, node, declared: null }] : []
    }
    if (node?.type === 'VariableDeclaration') return node.declarations.flatMap(asNamed)
    if (node?.type !== 'ClassDeclaration') return []
    return node.body.body.flatMap((member): NamedFunction[] =>
      member.type === 'MethodDefinition' && member.kind === 'method' && 'name' in member.key
        ? [{ name: String(member.key.name), node: member.value, declared: null }]
        : [],
    )
  })
}

function asNamed({ id, init }: VariableDeclarator): NamedFunction[] {
  if (id.type !== 'Identifier' || !init || !isCallable(init)) return []
  return [{ name: id.name, node: init, declared: id.typeAnnotation?.typeAnnotation ?? null }]
}

const isCallable = (node: { readonly type: string }): node is Callable =>
  node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression'

function formOf(
  source: string,
  node: Callable,
  declared: TSType | null,
  types: FunctionTypes,
): OffForm | null {
  if (node.async || node.generator) return null
  if (node.returnType) {
    return offFormOf(source, node.returnType.typeAnnotation, firstType(node.params))
  }
  if (declared?.type !== 'TSTypeReference' || declared.typeName.type !== 'Identifier') return null
  const known = types.get(declared.typeName.name)
  if (known?.type.type !== 'TSFunctionType' || !known.type.returnType) return null
  const { returnType, params } = known.type
  return offFormOf(known.source, returnType.typeAnnotation, firstType(params))
}

function firstType(params: readonly ParamPattern[]): TSType | null {
  const first = params[0]
  if (!first || !('typeAnnotation' in first)) return null
  return first.typeAnnotation?.typeAnnotation ?? null
}

/** What makes a function one that can be switched off. */
function switchable(node: Callable, off: OffForm): (number: number) => Edit[] {
  const value = off === 'its input' ? 'arguments[0]' : off === 'nothing' ? '' : off
  const { body } = node
  if (!body) return () => []
  if (node.type === 'ArrowFunctionExpression' && off === 'its input') {
    // An arrow has no `arguments`: its first parameter is named.
    return (number) => arrowEdits(node, number, inputOf(node))
  }
  if (node.type === 'ArrowFunctionExpression') {
    return (number) => arrowEdits(node, number, value || 'undefined')
  }
  return (number) => [
    { at: body.start + 1, words: ` if (globalThis.rules.off(${number})) return ${value};` },
  ]
}

function inputOf({ params }: ArrowFunctionExpression): string {
  const first = params[0]
  return first?.type === 'Identifier' ? first.name : 'undefined'
}

function arrowEdits({ body, expression }: ArrowFunctionExpression, number: number, value: string) {
  const asked = `globalThis.rules.off(${number})`
  if (!expression) return [{ at: body.start + 1, words: ` if (${asked}) return ${value};` }]
  return [
    { at: body.start, words: `${asked} ? ${value} : (` },
    { at: body.end, words: ')' },
  ]
}

interface RuleList {
  readonly name: string
  readonly list: Extract<Expression, { type: 'ArrayExpression' }>
}

/** Lists whose entries are functions, or hold one. */
function ruleLists(body: readonly Statement[], functions: ReadonlySet<string>): RuleList[] {
  return body.flatMap((statement) => {
    const node = declarationOf(statement)
    if (node?.type !== 'VariableDeclaration') return []
    return node.declarations.flatMap(({ id, init }): RuleList[] => {
      if (id.type !== 'Identifier' || init?.type !== 'ArrayExpression') return []
      const isList =
        init.elements.length > 1 &&
        init.elements.every((element) => element !== null && holdsFunction(element, functions))
      return isList ? [{ name: id.name, list: init }] : []
    })
  })
}

function holdsFunction(node: { readonly type: string }, functions: ReadonlySet<string>): boolean {
  const entry = node as Expression
  if (entry.type === 'Identifier') return functions.has(entry.name)
  if (entry.type === 'ArrayExpression') {
    return entry.elements.some((one) => one !== null && holdsFunction(one, functions))
  }
  if (entry.type === 'ObjectExpression') {
    return entry.properties.some((one) => 'value' in one && holdsFunction(one.value, functions))
  }
  return isCallable(entry)
}

/** Names with a small letter that come from a file of code: types and tables have others. */
function importedFunctions(body: readonly Statement[], file: string): string[] {
  return body.flatMap((statement) => {
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') return []
    const from = join(dirname(file), statement.source.value)
    if (!from.startsWith('src/') || from.endsWith('.data.ts')) return []
    return statement.specifiers.map(({ local }) => local.name).filter((name) => /^[a-z]/.test(name))
  })
}
