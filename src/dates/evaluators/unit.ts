import { addDays, type CivilDay, weekdayOf } from '../../article/index.ts'
import { monthOf, moveMonth, quarterOf, yearDays, yearOf } from '../calendar.ts'
import type { TimeUnit } from '../expression.ts'
import {
  centuryReading,
  type DateReading,
  date,
  dayReading,
  decadeReading,
  type Evaluate,
  monthReading,
  quarterReading,
  type View,
  viewDay,
  weekendReading,
  weekReading,
  yearText,
} from '../reading.ts'
import type { Precision } from '../timex.ts'

const UNKNOWN: Readonly<Partial<Record<TimeUnit, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
}

/** How fine a unit is. */
export const unitPrecision = (unit: TimeUnit): Precision => {
  if (unit === 'fortnight') return 'week'
  if (unit === 'millennium') return 'century'
  return unit === 'hour' || unit === 'minute' || unit === 'second' ? 'time' : unit
}

/** The unit that holds a day, moved by `step`. */
function unitAt(unit: TimeUnit, day: CivilDay, step: number): DateReading {
  const [year, month] = [yearOf(day), monthOf(day)]
  if (unit === 'day') return dayReading(addDays(day, step))
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return dayReading(day)
  if (unit === 'week' || unit === 'fortnight')
    return weekReading(addDays(day, 7 * step * (unit === 'week' ? 1 : 2)))
  if (unit === 'weekend') return weekendReading(day, step)
  if (unit === 'month') return monthReading(...moveMonth(year, month, step))
  if (unit === 'quarter') {
    const [quarterYear, first] = moveMonth(year, quarterOf(day) * 3 - 2, 3 * step)
    return quarterReading(quarterYear, Math.ceil(first / 3))
  }
  if (unit === 'year') return date(yearText(year + step), 'year', yearDays(year + step))
  if (unit === 'decade') return decadeReading(Math.floor(year / 10) * 10 + 10 * step)
  return centuryReading((Math.floor(year / 100) + step) * 100)
}

/** `last year`, `that month`. From Monday to Thursday "the weekend" is the one before. */
export const evaluateUnit: Evaluate<'unit'> = ({ unit, step, told }, view) => {
  const seen = told ? toldFor(unit, view) : viewDay(view)
  if (seen === null) return date(UNKNOWN[unit] ?? 'XXXX', unitPrecision(unit), null)
  const isEarlyWeek = unit === 'weekend' && step === undefined && weekdayOf(seen) < 5
  return unitAt(unit, seen, isEarlyWeek ? -1 : (step ?? 0))
}

/** What was told last, for days the last day told: "the next day" after "in 2000" is not 2 January. */
function toldFor(unit: TimeUnit, view: View): CivilDay | null {
  const isCoarse = unit === 'day' && view.told !== null && view.told.from !== view.told.to
  return (isCoarse ? view.toldDay : view.told?.from) ?? view.day
}

/** `two days ago`, `a year earlier`. */
export const evaluateShift: Evaluate<'shift'> = ({ count, unit, sign, told }, view) => {
  if (count === null) {
    const reference = sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
    return date(reference, 'vague', null)
  }
  const seen = told || view.narrative ? toldFor(unit, view) : view.day
  if (unit === 'year' && count === 1 && sign < 0 && view.quarter && !view.narrative) {
    return quarterReading(view.quarter.year - 1, view.quarter.quarter)
  }
  if (seen === null) return date(UNKNOWN[unit] ?? 'XXXX', unitPrecision(unit), null)
  // "108 years later the drought is over": counted from something that nobody dates here.
  const [finer, whole] = wholeUnits(unit, count)
  const reading = moved(finer, seen, whole * sign)
  const isUndated = told && sign > 0 && !view.narrative && view.day !== null && seen <= view.day
  return isUndated && (reading.days?.from ?? '') > (view.day ?? '')
    ? date('FUTURE_REF', 'vague', null)
    : reading
}

/** Half a century is 50 years, half a year six months. */
function wholeUnits(unit: TimeUnit, count: number): readonly [TimeUnit, number] {
  if (count % 1 === 0) return [unit, count]
  if (unit === 'century') return ['year', Math.round(count * 100)]
  if (unit === 'decade') return ['year', Math.round(count * 10)]
  if (unit === 'year') return ['month', Math.round(count * 12)]
  return [unit, Math.round(count)]
}

/** A day moved by so many units. */
function moved(unit: TimeUnit, seen: CivilDay, whole: number): DateReading {
  if (unit === 'decade') return unitAt('year', seen, 10 * whole)
  if (unit === 'century' || unit === 'millennium') return unitAt('century', seen, whole)
  // Days and weeks beyond the calendar say no more than its end.
  const limit = unit === 'year' ? 1e8 : 9000
  return unitAt(unit, seen, Math.max(-limit, Math.min(limit, whole)))
}
