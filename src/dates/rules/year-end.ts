import type { Expression, Match } from '../expression.ts'
import { after, type DateRule, wordAt } from '../line.ts'

/** `year-end`, `year end`, `year's end`: the end of the current year. */
export const yearEnd: DateRule = (line, at): Match | null => {
  const isWhole = wordAt(line, at) === 'year-end'
  if (!isWhole && wordAt(line, at) !== 'year') return null
  const end = isWhole ? at : wordAt(line, at + 1) === "'s" ? at + 2 : after(line, at)
  if (!isWhole && wordAt(line, end) !== 'end') return null
  const expression: Expression = {
    kind: 'modified',
    mod: 'END',
    of: { kind: 'unit', unit: 'year', step: 0 },
  }
  return { start: at, end: end + 1, rule: 'year.end', expression }
}
