import { type CivilDay, civilDay, weekdayOf } from '../../article/index.ts'
import { monthOf, pad, yearOf } from '../calendar.ts'
import type { Step } from '../expression.ts'
import {
  date,
  dayReading,
  type Evaluate,
  givenYear,
  monthReading,
  type View,
  viewDay,
  yearText,
} from '../reading.ts'

/** A date without a year up to this many months ahead of publication lies ahead, whatever the verb. */
const AHEAD_MONTHS = 3
/** With a verb that looks ahead ("will open in May") it may lie this far. */
const AHEAD_WITH_CUE = 7

/**
 * The year of a month (and day) named without one, and the second best: in news the nearer one, in
 * history the one that goes on from what was told, at the end of a range the first not before it.
 */
function chooseYear(view: View, seen: CivilDay, month: number, number: number): [number, number] {
  const year = yearOf(seen)
  const ahead = month - monthOf(seen)
  if (view.rangeFrom) {
    const isBefore = ahead < 0 || (ahead === 0 && number > 0 && number < Number(seen.slice(8)))
    return isBefore ? [year + 1, year] : [year, year + 1]
  }
  if (view.narrative) return ahead < -10 ? [year + 1, year] : [year, year - 1]
  const isCued = view.direction === 'future'
  if (ahead > 0) {
    const isAhead = ahead <= (isCued ? AHEAD_WITH_CUE : AHEAD_MONTHS)
    return isAhead ? [year, year - 1] : [year - 1, year]
  }
  // In November "will meet in March" is next year's; in December "in January" is too, cue or not.
  const isNext = 12 + ahead <= (isCued ? AHEAD_WITH_CUE - 2 : AHEAD_MONTHS - 1)
  return isNext ? [year + 1, year] : [year, year + 1]
}

/** The year of a date whose weekday is told: the nearest where they agree, within two years. */
function yearByWeekday(
  seen: CivilDay,
  month: number,
  number: number,
  weekday: number,
): number | null {
  for (const step of [0, -1, 1, -2, 2]) {
    const day = civilDay(yearOf(seen) + step, month, number)
    if (day && weekdayOf(day) === weekday) return yearOf(seen) + step
  }
  return null
}

/** `Jan. 14`, with its year or without. */
export const evaluateDay: Evaluate<'day'> = (expression, view) => {
  const { month, date: number } = expression
  const rest = `${pad(month)}-${pad(number)}`
  const year = givenYear(expression, view)
  const fits = (candidate: number) => civilDay(candidate, month, number)
  if (year !== null) {
    const day = fits(year)
    return day ? dayReading(day) : date(`${yearText(year)}-${rest}`, 'day', null)
  }
  const seen = viewDay(view)
  if (seen === null) return date(`XXXX-${rest}`, 'day', null)
  const [first, other] = chooseYear(view, seen, month, number)
  const agreeing =
    expression.weekday === undefined ? null : yearByWeekday(seen, month, number, expression.weekday)
  const best = agreeing ?? first
  const day = fits(best) ?? fits(other)
  return day ? dayReading(day, fits(other) ?? undefined) : date(`XXXX-${rest}`, 'day', null)
}

/** `January`, with its year or without. */
export const evaluateMonth: Evaluate<'month'> = ({ month, near, ...year }, view) => {
  const seen = viewDay(view)
  const known = givenYear(year, view) ?? nearYear(month, near, seen)
  if (known !== null) return monthReading(known, month)
  if (seen === null) return date(`XXXX-${pad(month)}`, 'month', null)
  const [best, other] = chooseYear(view, seen, month, 0)
  const reading = monthReading(other, month)
  return { ...monthReading(best, month), other: { value: reading.value, days: reading.days } }
}

/** The year of `last May`, the latest that is over, of `next May`, the first to come, of `this May`. */
function nearYear(month: number, near: Step | undefined, seen: CivilDay | null): number | null {
  if (near === undefined || seen === null) return null
  const ahead = month - monthOf(seen)
  if (near === -1) return ahead < 0 ? yearOf(seen) : yearOf(seen) - 1
  if (near === 1) return ahead > 0 ? yearOf(seen) : yearOf(seen) + 1
  return yearOf(seen)
}
