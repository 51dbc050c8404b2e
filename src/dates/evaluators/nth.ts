import { addDays, type CivilDay, civilDay, weekdayOf } from '../../article/index.ts'
import { type Days, monthOf, moveMonth, yearOf } from '../calendar.ts'
import { isAhead } from '../direction.ts'
import type { Expression } from '../expression.ts'
import {
  type DateReading,
  date,
  dayReading,
  type Evaluate,
  type View,
  viewDay,
  weekendReading,
  weekReading,
} from '../reading.ts'

/** The nth day of a kind in a stretch of days, counted from its end where n is negative. */
function nthDay(days: Days, nth: number, weekday: number | null): CivilDay | null {
  const step = nth < 0 ? -1 : 1
  const edge = nth < 0 ? days.to : days.from
  const off = weekday === null ? 0 : ((((weekday - weekdayOf(edge)) * step) % 7) + 7) % 7
  const day = addDays(edge, step * (off + (Math.abs(nth) - 1) * (weekday === null ? 1 : 7)))
  return day >= days.from && day <= days.to ? day : null
}

/** `the first Monday in May`; the nth week is the one with the nth seven days' middle in it. */
export const evaluateNth =
  (evaluate: (expression: Expression, view: View) => DateReading): Evaluate<'nth'> =>
  ({ nth, of, within }, view) => {
    const whole = evaluate(within, view)
    if (!whole.days) return date(whole.value, whole.precision, null)
    if (of === 'week') {
      const middle = nthDay(whole.days, nth < 0 ? nth * 7 + 3 : nth * 7 - 3, null)
      return middle ? weekReading(middle) : whole
    }
    if (of === 'weekend') {
      const saturday = nthDay(whole.days, nth, 6)
      return saturday ? weekendReading(saturday, 0) : whole
    }
    const day = nthDay(whole.days, nth, of === 'day' ? null : of)
    return day ? dayReading(day) : whole
  }

/** `the 15th`: of the month told last in histories, else the last or next one by the words around it. */
export const evaluateDateOfMonth: Evaluate<'date-of-month'> = ({ date: number, step }, view) => {
  const seen = viewDay(view)
  if (seen === null) return date('XXXX-XX-XX', 'day', null)
  const at = (count: number): CivilDay | null => {
    const [year, month] = moveMonth(yearOf(seen), monthOf(seen), count)
    return civilDay(year, month, number)
  }
  if (step !== undefined || view.narrative) return dayOr(at(step ?? 0))
  const here = Number(seen.slice(8))
  const days = number > here ? number - here : number === here ? 0 : number - here + 30
  const next = number >= here ? 0 : 1
  const isNext = days === 0 || isAhead(view.direction.lean, 'day', days / 30.4)
  return dayOr(at(isNext ? next : next - 1))
}

const dayOr = (day: CivilDay | null): DateReading =>
  day ? dayReading(day) : date('XXXX-XX-XX', 'day', null)
