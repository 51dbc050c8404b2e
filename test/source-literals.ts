/** What stands in a top-level statement of a source: its name, its line, and the literals in it. */
export interface StatementLiterals {
  readonly name: string
  readonly line: number
  /** Strings, templates and patterns, as they are written. */
  readonly literals: readonly {
    readonly text: string
    readonly line: number
    readonly tag: string
  }[]
}

/** Behind these a slash opens a pattern; elsewhere it divides. */
const BEFORE_PATTERN = /(?:^|[(,=:[!&|?{};\n]|=>|\breturn|\bof)\s*$/
const NAME = /^(?:export )?(?:default )?(?:const|let|function|class|type|interface)\*? (\w+)/

interface Literal {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly tag: string
}

/** Where the literal that begins at `at` ends: behind its closing mark. Templates are read with what is nested in them. */
function literalEnd(source: string, at: number): number {
  const mark = source[at] as string
  let inClass = false
  for (let end = at + 1; end < source.length; end++) {
    const char = source[end]
    if (char === '\\') end++
    else if (mark === '/' && char === '[') inClass = true
    else if (mark === '/' && char === ']') inClass = false
    else if (char === mark && !inClass) return end + 1
    else if (mark === '`' && char === '$' && source[end + 1] === '{')
      end = holeEnd(source, end + 2) - 1
  }
  return source.length
}

/** Where a `${…}` ends whose inside begins at `at`. */
function holeEnd(source: string, at: number): number {
  let depth = 1
  for (let end = at; end < source.length; end++) {
    const char = source[end] as string
    if (char === '`' || char === "'" || char === '"') end = literalEnd(source, end) - 1
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) return end + 1
  }
  return source.length
}

/** Every literal of a source, outermost ones; comments are passed over. */
function* literalsOf(source: string): Generator<Literal> {
  for (let at = 0; at < source.length; at++) {
    const two = source.slice(at, at + 2)
    if (two === '//') at = source.indexOf('\n', at)
    else if (two === '/*') at = source.indexOf('*/', at) + 1
    else if (/['"`]/.test(two[0] ?? '') || (two[0] === '/' && opensPattern(source, at))) {
      const to = literalEnd(source, at)
      const tag = /(\w+(?:\.\w+)?)$/.exec(source.slice(Math.max(0, at - 20), at))?.[1] ?? ''
      yield { from: at, to, text: source.slice(at + 1, to - 1), tag }
      at = to - 1
    }
    if (at < 0) return
  }
}

const opensPattern = (source: string, at: number): boolean =>
  BEFORE_PATTERN.test(source.slice(Math.max(0, at - 12), at))

/** The literals of a source by top-level statement; those of imports are left out. */
export function readLiterals(source: string): StatementLiterals[] {
  const starts = [...source.matchAll(/^(?![\s})\]/*`.>|]|import\b|export (?:\*|\{|type \{)).+/gm)]
  const found: StatementLiterals[] = []
  const literals = [...literalsOf(source)]
  starts.forEach((start, index) => {
    const end = starts[index + 1]?.index ?? source.length
    const own = literals.filter(({ from }) => from >= start.index && from < end)
    if (own.length === 0) return
    const lineAt = (offset: number) => source.slice(0, offset).split('\n').length
    found.push({
      name: NAME.exec(start[0])?.[1] ?? start[0].slice(0, 40),
      line: lineAt(start.index),
      literals: own.map(({ from, text, tag }) => ({ text, line: lineAt(from), tag })),
    })
  })
  return found
}
