import { type CivilDay, civilDay, daysBetween, weekdayOf } from '../../article/index.ts'
import { monthOf, pad, yearOf } from '../calendar.ts'
import { isAhead } from '../direction.ts'
import type { Expression, Step } from '../expression.ts'
import {
  type DateReading,
  date,
  dayReading,
  type Evaluate,
  givenYear,
  monthReading,
  type View,
  viewDay,
  yearText,
} from '../reading.ts'

const MONTH_DAYS = 30.4

/** How many months ahead the next one of a name lies: a fraction for days, 0 for the present month or day. */
function monthsAhead(seen: CivilDay, month: number, number: number): number {
  if (number === 0) return (month - monthOf(seen) + 12) % 12
  const here = civilDay(yearOf(seen), month, number) ?? civilDay(yearOf(seen), month, number - 1)
  const days = here ? daysBetween(seen, here) : 0
  return days < 0 ? days / MONTH_DAYS + 12 : days / MONTH_DAYS
}

/**
 * The year of a month (and day) named without one, and the second best: in news what the words around
 * it and its nearness say, in history the one that goes on from what was told, at the end of a range
 * the first not before it.
 */
function chooseYear(view: View, seen: CivilDay, month: number, number: number): [number, number] {
  const year = yearOf(seen)
  const ahead = month - monthOf(seen)
  const isBefore = ahead < 0 || (ahead === 0 && number > 0 && number < Number(seen.slice(8)))
  if (view.rangeFrom) return isBefore ? [year + 1, year] : [year, year + 1]
  if (view.year !== undefined) return [view.year, view.year - 1]
  if (view.narrative) return ahead < -10 ? [year + 1, year] : [year, year - 1]
  const off = monthsAhead(seen, month, number)
  if (off === 0) return [year, year - 1]
  const next = isBefore ? year + 1 : year
  const isNext = isAhead(view.direction.lean, number > 0 ? 'day' : 'month', off)
  return isNext ? [next, next - 1] : [next - 1, next]
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
  if (expression.swaps) return evaluateSwapping(expression, view)
  const { month, date: number } = expression
  const year = givenYear(expression, view)
  const fits = (candidate: number) => civilDay(candidate, month, number)
  if (year !== null) {
    const day = fits(year)
    return day ? dayReading(day) : noDay(yearText(year), month)
  }
  const seen = viewDay(view)
  if (seen === null) {
    // 29 February has its years; 30 February has none.
    const isDay = civilDay(LEAP_YEAR, month, number) !== null
    return isDay ? date(`XXXX-${pad(month)}-${pad(number)}`, 'day', null) : noDay('XXXX', month)
  }
  const [first, other] = chooseYear(view, seen, month, number)
  const agreeing =
    expression.weekday === undefined ? null : yearByWeekday(seen, month, number, expression.weekday)
  const best = agreeing ?? first
  const day = fits(best) ?? fits(other)
  return day ? dayReading(day, fits(other) ?? undefined) : noDay('XXXX', month)
}

const LEAP_YEAR = 2000

/** A day that the calendar does not have. */
const noDay = (year: string, month: number): DateReading => ({
  ...date(`${year}-${month > 0 && month < 13 ? pad(month) : 'XX'}-XX`, 'day', null),
  doubt: 'impossible',
})

/** `03/04/2024`: as its text writes such dates, the other order beside it. */
function evaluateSwapping(
  { swaps: _, ...expression }: Extract<Expression, { kind: 'day' }>,
  view: View,
): DateReading {
  const swapped = { ...expression, month: expression.date, date: expression.month }
  const [own, other] = view.dayFirst ? [swapped, expression] : [expression, swapped]
  const reading = evaluateDay(own, view)
  const second = evaluateDay(other, view)
  return {
    ...reading,
    doubt: 'ambiguous',
    ...(second.days ? { other: { value: second.value, days: second.days } } : {}),
  }
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
