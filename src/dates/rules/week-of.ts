import type { Match } from '../expression.ts'
import { type Rule, wordsAt } from '../line.ts'

/** `the week of March 3`. */
export const weekOf: Rule = (line, at, read): Match | null => {
  if (!wordsAt(line, at, 'the week of')) return null
  const day = read(line, at + 3)
  if (day?.expression.kind !== 'day') return null
  return {
    start: at,
    end: day.end,
    rule: 'week.of',
    expression: { kind: 'week-of', day: day.expression },
  }
}
