import type { Match } from './expression.ts'
import { type Lexeme, NO_SENSE } from './lexeme.ts'
import type { Line, Rule } from './line.ts'
import { clock } from './rules/clock.ts'
import { dateOfMonth } from './rules/date-of-month.ts'
import { decade } from './rules/decade.ts'
import { deictic } from './rules/deictic.ts'
import { duration } from './rules/duration.ts'
import { frequency } from './rules/frequency.ts'
import { holiday } from './rules/holiday.ts'
import { modified } from './rules/modified.ts'
import { monthDate } from './rules/month-date.ts'
import { nth } from './rules/nth.ts'
import { numericDate } from './rules/numeric-date.ts'
import { partOfDay } from './rules/part-of-day.ts'
import { quarter } from './rules/quarter.ts'
import { season } from './rules/season.ts'
import { shift } from './rules/shift.ts'
import { unitStep } from './rules/unit-step.ts'
import { vague } from './rules/vague.ts'
import { weekOf } from './rules/week-of.ts'
import { weekday } from './rules/weekday.ts'
import { year } from './rules/year.ts'
import { yearEnd } from './rules/year-end.ts'

/**
 * All forms. The longest match wins; of two equally long ones the earlier in this list, which goes
 * from the most certain form to the least: "the past" is vague, but "the past year" is a year.
 */
const RULES: readonly Rule[] = [
  numericDate,
  monthDate,
  dateOfMonth,
  nth, // before weekdays: "the last Friday of April" holds "the last Friday"
  clock,
  partOfDay, // before weekdays: "Monday night" is longer than "Monday"
  weekday,
  deictic,
  holiday,
  quarter,
  season,
  weekOf,
  yearEnd,
  shift, // before durations: "two days ago" holds "two days"
  unitStep,
  decade,
  year,
  frequency,
  duration,
  vague,
  modified, // reads what it modifies by the rules above
]

/** Words without a sense of their own that an expression may begin with. */
const OPENERS: ReadonlySet<string> = new Set(
  (
    'the that this a an every each fiscal fy latest year half early earlier late later mid beginning end start ' +
    'per small wee q about around approximately roughly nearly almost more over less at up no'
  ).split(' '),
)

/** Most words end here: a rule is only asked where an expression can begin. */
const canBegin = ({ sense, lower }: Lexeme): boolean => sense !== NO_SENSE || OPENERS.has(lower)

/** Expressions nest no deeper than "the end of the week of March 3 last year". */
const DEEPEST = 4

/** The longest expression that begins at `at`, or null. */
export function readPhrase(line: Line, at: number): Match | null {
  return readAt(line, at, 0)
}

function readAt(line: Line, at: number, depth: number): Match | null {
  const lexeme = line.lexemes[at]
  if (depth > DEEPEST || !lexeme || !canBegin(lexeme)) return null
  const read = (within: Line, from: number) => readAt(within, from, depth + 1)
  let best: Match | null = null
  for (const rule of RULES) {
    const match = rule(line, at, read)
    if (match && endOf(match) > (best ? endOf(best) : at)) best = match
  }
  return best
}

/** Where a match ends, the second half of a range included. */
export const endOf = (match: Match): number => match.rangeTo?.end ?? match.end
