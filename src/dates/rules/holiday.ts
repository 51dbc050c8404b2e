import type { Expression, Match } from '../expression.ts'
import { type DateRule, longestAt, toPhrases } from '../line.ts'
import { HOLIDAYS } from '../sense.data.ts'
import { readYear, split } from './month-date.ts'
import { readStep } from './weekday.ts'

const NAMES = toPhrases(Object.fromEntries(Object.keys(HOLIDAYS).map((name) => [name, name])))

/** `Christmas Day`, `last Thanksgiving`, `Easter Sunday 1916`. */
export const holiday: DateRule = (line, at): Match | null => {
  const lead = readStep(line, at)
  const from = lead?.end ?? at
  if (!line.lexemes[from]?.sense.opens) return null
  const text = line.lexemes[from]?.text ?? ''
  if (text[0] === text[0]?.toLowerCase()) return null
  const name = longestAt(line, from, NAMES)
  if (!name) return null
  const when = lead ? null : readYear(line, name.end)
  const expression: Expression = {
    kind: 'holiday',
    name: name.value,
    ...split(when),
    ...(lead ? { near: lead.step } : {}),
  }
  return { start: at, end: when?.end ?? name.end, rule: 'holiday', expression }
}
