import type { Expression, Match, Step } from '../expression.ts'
import { type DateRule, type LexemeLine, wordAt } from '../line.ts'

/** `Monday`, `last Friday`, `this coming Tuesday`, `Tuesday of last week`, `Wednesdays` (a set). */
export const weekday: DateRule = (line, at): Match | null => {
  const lead = readStep(line, at)
  const day = lead?.end ?? at
  const sense = line.lexemes[day]?.sense
  if (sense?.weekday === undefined) return null
  if (sense.plural) {
    const value = `XXXX-WXX-${sense.weekday}`
    return { start: at, end: day + 1, rule: 'set.weekdays', expression: { kind: 'set', value } }
  }
  const week = readWeek(line, day + 1)
  const expression: Expression = {
    kind: 'weekday',
    weekday: sense.weekday,
    ...(lead ? { step: lead.step } : {}),
    ...(week ? { weekStep: week.step } : {}),
  }
  const rule = lead || week ? 'weekday.step' : 'weekday.bare'
  return { start: at, end: week?.end ?? day + 1, rule, expression }
}

/** `last`, `the previous`, `this coming`, `this past` before a name. */
export function readStep(line: LexemeLine, at: number): { step: Step; end: number } | null {
  const from = wordAt(line, at) === 'the' ? at + 1 : at
  const step = line.lexemes[from]?.sense.step
  if (step === undefined) return null
  const second = line.lexemes[from + 1]?.sense.step
  if (step === 0 && second !== undefined) return { step: second, end: from + 2 }
  return { step, end: from + 1 }
}

/** `of last week`, `next week` after a weekday. */
function readWeek(line: LexemeLine, at: number): { step: Step; end: number } | null {
  const from = wordAt(line, at) === 'of' ? at + 1 : at
  const step = line.lexemes[from]?.sense.step
  if (step === undefined || line.lexemes[from + 1]?.sense.unit !== 'week') return null
  return { step, end: from + 2 }
}
