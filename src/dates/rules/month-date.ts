import { readSpokenYear } from '../count.ts'
import type { Expression, Match, Step, YearOf } from '../expression.ts'
import { isYear } from '../lexeme.ts'
import { after, type DateRule, type LexemeLine, longestAt, toPhrases, wordAt } from '../line.ts'
import { readStep } from './weekday.ts'

interface When extends YearOf {
  readonly end: number
}

/** `Sept. 13, 2023`, `Sunday, Jan. 14, 2024`, `13 September`, `the 15th of March`, `March 2007`, `May`. */
export const monthDate: DateRule = (line, at): Match | null => {
  const near = readStep(line, at)
  if (near) return readNear(line, at, near)
  const lead = readLead(line, at)
  const from = lead?.end ?? at
  const found = readMonthFirst(line, from) ?? readDayFirst(line, from)
  if (!found) return null
  const { expression } = found
  if (lead && expression.kind !== 'day') return null
  return {
    ...found,
    start: at,
    expression: lead ? ({ ...expression, weekday: lead.weekday } as Expression) : expression,
  }
}

/** `last October`, `this coming May`. */
function readNear(
  line: LexemeLine,
  start: number,
  near: { step: Step; end: number },
): Match | null {
  const month = line.lexemes[near.end]?.sense.month
  if (month === undefined || readDate(line, near.end + 1)) return null
  const expression: Expression = { kind: 'month', month, near: near.step }
  return { start, end: near.end + 1, rule: 'month.step', expression }
}

/** The weekday before a date. */
function readLead(line: LexemeLine, at: number): { weekday: number; end: number } | null {
  const weekday = line.lexemes[at]?.sense.weekday
  if (weekday === undefined) return null
  let end = at + 1
  if (wordAt(line, end) === ',') end++
  if (wordAt(line, end) === 'the') end++
  return { weekday, end }
}

function readMonthFirst(line: LexemeLine, at: number): Match | null {
  const sense = line.lexemes[at]?.sense
  const month = sense?.month
  if (month === undefined) return null
  const date = readDate(line, at + 1)
  if (date) return endDate(line, at, month, date)
  const when = readYear(line, at + 1)
  const expression: Expression = { kind: 'month', month, ...split(when) }
  return { start: at, end: when?.end ?? at + 1, rule: 'month', expression }
}

/** After `Jan. 14`: a second day (`14-17`, `14 and 15` is two dates) and the year. */
function endDate(
  line: LexemeLine,
  at: number,
  month: number,
  date: { date: number; end: number },
): Match {
  const second = readSecondDate(line, date.end)
  const when = readYear(line, second?.end ?? date.end)
  const day = { kind: 'day', month, ...split(when) } as const
  const end = when?.end ?? second?.end ?? date.end
  const rule = 'date.month-day' as const
  if (!second) return { start: at, end, rule, expression: { ...day, date: date.date } }
  return {
    start: at,
    end: date.end,
    rule,
    expression: { ...day, date: date.date },
    rangeTo: { start: second.end - 1, end, rule, expression: { ...day, date: second.date } },
  }
}

function readSecondDate(line: LexemeLine, at: number): { date: number; end: number } | null {
  if (!/^(?:-|–|—|through|to)$/.test(wordAt(line, at))) return null
  const date = readDate(line, at + 1)
  return date && line.lexemes[at + 2]?.sense.month === undefined ? date : null
}

function readDayFirst(line: LexemeLine, at: number): Match | null {
  const from = wordAt(line, at) === 'the' ? at + 1 : at
  const date = readDate(line, from)
  if (!date) return null
  let next = date.end
  const range = /^(?:-|–|to|and)$/.test(wordAt(line, next)) ? readDate(line, next + 1) : null
  if (range) next = range.end
  if (wordAt(line, next) === 'of') next++
  const sense = line.lexemes[next]?.sense
  if (sense?.month === undefined) return null
  // "the 13 May protests" is a date, "in 15 March …" is not asked for.
  const when = readYear(line, next + 1)
  const day = { kind: 'day', month: sense.month, ...split(when) } as const
  const end = when?.end ?? next + 1
  const rule = 'date.day-month' as const
  if (!range) return { start: at, end, rule, expression: { ...day, date: date.date } }
  const rangeTo = { start: range.end - 1, end, rule, expression: { ...day, date: range.date } }
  return { start: at, end: date.end, rule, expression: { ...day, date: date.date }, rangeTo }
}

/** The number of a day, 1 to 31, as digits or an ordinal. */
function readDate(line: LexemeLine, at: number): { date: number; end: number } | null {
  const sense = line.lexemes[at]?.sense
  if (!sense) return null
  const date = sense.ordinal ?? (sense.digits && sense.digits.length < 3 ? sense.number : undefined)
  if (date === undefined || date < 1 || date > 31) return null
  // "March 12 percent", "May 5 million" are amounts, and "Oct. 9:30" has a clock, not a day.
  if (/^(?:%|percent|per|million|billion|trillion)$/.test(wordAt(line, at + 1))) return null
  return { date, end: at + 1 }
}

/** A year after a month or a day: `, 2023`, `2023`, `of 2023`, `of last year`, `this year`. */
export function readYear(line: LexemeLine, at: number): When | null {
  let next = at
  if (wordAt(line, next) === ',' || wordAt(line, next) === 'of' || wordAt(line, next) === 'in')
    next++
  const isIn = wordAt(line, at) === 'in'
  const digits = line.lexemes[next]?.sense.digits
  if (!isIn && digits && (isYear(digits) || isChristless(line, next + 1)))
    return endYear(line, Number(digits), next + 1)
  const spoken = isIn ? null : readSpokenYear(line, next)
  if (spoken) return spoken
  const short = shortYear(line, next)
  if (short && !isIn) return short
  if (wordAt(line, at) === ',' || isIn) return null
  return readToldYear(line, next) ?? readStepYear(line, next)
}

/** `last year`, `this year`. */
function readStepYear(line: LexemeLine, at: number): When | null {
  const from = wordAt(line, at) === 'the' ? at + 1 : at
  const step = line.lexemes[from]?.sense.step
  const unit = line.lexemes[after(line, from)]?.sense
  if (step === undefined || unit?.unit !== 'year' || unit.plural) return null
  return { step, end: after(line, from) + 1 }
}

const TOLD_YEARS = toPhrases<Step>({
  'that year': 0,
  'the same year': 0,
  'that same year': 0,
  'the following year': 1,
  'the next year': 1,
  'the previous year': -1,
})

/** `that year`, `the following year`. */
function readToldYear(line: LexemeLine, at: number): When | null {
  const found = longestAt(line, at, TOLD_YEARS)
  return found ? { toldStep: found.value, end: found.end } : null
}

const isChristless = (line: LexemeLine, at: number): boolean =>
  /^b\.?c\.?(?:e\.?)?$/.test(wordAt(line, at))

/** `480 BC` is a year before Christ. */
function endYear(line: LexemeLine, year: number, end: number): When {
  return /^b\.?c\.?(?:e\.?)?$/.test(wordAt(line, end))
    ? { year: -year, end: end + 1 }
    : { year, end }
}

/** `March '98`. */
function shortYear(line: LexemeLine, at: number): When | null {
  if (!/^['’]$/.test(line.lexemes[at]?.text ?? '') || !line.lexemes[at + 1]?.glued) return null
  const digits = line.lexemes[at + 1]?.sense.digits
  if (digits?.length !== 2) return null
  const short = Number(digits)
  return { year: short > 50 ? 1900 + short : 2000 + short, end: at + 2 }
}

/** The year alone, without where it ends. */
export function split(when: When | null): YearOf {
  if (!when) return {}
  const { end: _end, ...year } = when
  return year
}
