import type { Match } from '../expression.ts'
import { type DateRule, wordAt, wordsAt } from '../line.ts'

const OF = /^(?:of|ending|ended|beginning|starting|from)$/

/** `the week of March 3`, `the week ending June 3`. */
export const weekOf: DateRule = (line, at, read): Match | null => {
  if (!wordsAt(line, at, 'the week') || !OF.test(wordAt(line, at + 2))) return null
  const day = read(line, at + 3)
  if (day?.expression.kind !== 'day') return null
  return {
    start: at,
    end: day.end,
    rule: 'week.of',
    expression: { kind: 'week-of', day: day.expression },
  }
}
