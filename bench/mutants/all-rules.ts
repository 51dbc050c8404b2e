import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { type FunctionTypes, findRules } from './find-rules.ts'
import type { InnerRule } from './rule.ts'
import { titleOf } from './rule.ts'

export const ROOT = join(import.meta.dirname, '..', '..')

/** Verbs of the command line, numbers of the kernel, and lists of names hold no rules. */
const NO_RULES = /\.test\.ts$|\.data\.ts$|\/index\.ts$|\/kernel\/|^src\/cli\//

/** Every inner rule of the stages, in order of files and places; a name that stands twice in a file has its line. */
export function allRules(): InnerRule[] {
  const files = globSync('src/**/*.ts', { cwd: ROOT })
    .filter((file) => !NO_RULES.test(file))
    .sort()
  const sources = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]))
  const types = functionTypes(sources)
  const verbs = publicVerbs()
  const seen = new Set<string>()
  return [...sources].flatMap(([file, source]) =>
    findRules(file, source, types)
      .filter(({ name }) => !verbs.has(name))
      .map((rule) => {
        const title = titleOf(rule)
        const name = seen.has(title) ? `${rule.name}:${rule.line}` : rule.name
        seen.add(title)
        return { ...rule, name }
      }),
  )
}

/** `type EndRule = (candidate: Candidate) => boolean | null`, by name. */
function functionTypes(sources: ReadonlyMap<string, string>): FunctionTypes {
  return new Map(
    [...sources].flatMap(([file, source]) =>
      parseSync(file, source).program.body.flatMap((statement) => {
        const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
        if (node?.type !== 'TSTypeAliasDeclaration') return []
        return [[node.id.name, { source, type: node.typeAnnotation }] as const]
      }),
    ),
  )
}

/** What stages give to others is no inner rule. */
function publicVerbs(): Set<string> {
  const verbs = globSync('src/*/index.ts', { cwd: ROOT }).flatMap((file) =>
    parseSync(file, readFileSync(join(ROOT, file), 'utf8')).program.body.flatMap((statement) =>
      statement.type === 'ExportNamedDeclaration'
        ? statement.specifiers.map(({ exported }) => ('name' in exported ? exported.name : ''))
        : [],
    ),
  )
  return new Set(verbs)
}
