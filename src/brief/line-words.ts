import { analyseTokens } from '../language/index.ts'
import { tokenize } from '../text/index.ts'

/** A word of a line with its grammar and where it begins. */
export type LineWord = ReturnType<typeof analyseTokens>['words'][number] & {
  readonly start: number
}

/** The words of one line, read by rules: a third of a millisecond. */
export function lineWords(line: string): LineWord[] {
  const tokens = tokenize(line, { start: 0, end: line.length })
  const { words } = analyseTokens(
    tokens.map(({ text }) => text),
    { fast: true },
  )
  return words.map((word, at) => ({ ...word, start: tokens[at]?.start ?? 0 }))
}
