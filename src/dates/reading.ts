import { addDays, type CivilDay } from '../article/index.ts'
import { type Days, monthDays, pad, weekOf, yearDays, yearOf } from './calendar.ts'
import type { TimeDirection } from './direction.ts'
import type { Expression, YearOf } from './expression.ts'
import type { Doubt, Precision, TimexType } from './timex.ts'

/** From where an expression is seen. */
export interface View {
  /** The day of publication; without one, relative expressions get X for what is not known. */
  readonly day: CivilDay | null
  /** The last days told before: what "two days later" and "that year" are seen from. */
  readonly told: (Days & { readonly precision: Precision }) | null
  /** The last day told: what "the next day" is seen from, where "in 2000" stands between. */
  readonly toldDay?: CivilDay
  /** The day told before in the same sentence: "on Tuesday … at 6 p.m." */
  readonly sentenceDay?: CivilDay
  /** The quarter last told, for "a year earlier" in reports on earnings. */
  readonly quarter: { readonly year: number; readonly quarter: number } | null
  /** Where a name without a year lies: what the words around it say. */
  readonly direction: TimeDirection
  /** History is told: names are seen from the last day told. */
  readonly narrative: boolean
  /** In a history, the year of a name without one, by the dates before and after it. */
  readonly year?: number
  /** 03/04 is the third of April here. */
  readonly dayFirst?: boolean
  /** The first day of the range that this expression ends. */
  readonly rangeFrom?: CivilDay
}

/** What an expression means, seen from somewhere. */
export interface DateReading {
  readonly type: TimexType
  readonly value: string
  readonly mod?: string
  readonly days: Days | null
  readonly precision: Precision
  readonly doubt?: Doubt
  /** The reading that the other direction gives. */
  readonly other?: { readonly value: string; readonly days: Days | null }
}

/** Turns one kind of expression into a reading. */
export type Evaluate<K extends Expression['kind']> = (
  expression: Extract<Expression, { kind: K }>,
  view: View,
) => DateReading

/** A DATE. */
export const date = (
  value: string,
  precision: Precision,
  days: Days | null,
  other?: DateReading['other'],
): DateReading => ({
  type: 'DATE',
  value,
  precision,
  days,
  ...(other ? { other } : {}),
})

const oneDay = (day: CivilDay): Days => ({ from: day, to: day })
/** One day, and the one that the other direction gives. */
export const dayReading = (day: CivilDay, other?: CivilDay): DateReading =>
  date(day, 'day', oneDay(day), other ? { value: other, days: oneDay(other) } : undefined)

/** Four digits, `BC` before them before Christ. */
export const yearText = (year: number): string => (year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4))

/** The day that names are seen from: the range's first, history's last told, or publication. */
export const viewDay = (view: View): CivilDay | null =>
  view.rangeFrom ?? (view.narrative && view.told ? view.told.from : view.day)

/** The year that the words give, by number or by steps; null where they give none. */
export function givenYear({ year, step, toldStep }: YearOf, view: View): number | null {
  if (year !== undefined) return year
  const seen = toldStep === undefined ? viewDay(view) : (view.told?.from ?? view.day)
  const steps = toldStep ?? step
  return steps === undefined || seen === null ? null : yearOf(seen) + steps
}

/** The ISO week of a day. */
export const weekReading = (day: CivilDay): DateReading => {
  const week = weekOf(day)
  return date(week.value, 'week', { from: week.from, to: week.to })
}

/** The weekend of a day's week, moved by weeks. */
export function weekendReading(day: CivilDay, step: number): DateReading {
  const week = weekOf(addDays(day, 7 * step))
  const days = { from: addDays(week.from, 5), to: week.to }
  return date(`${week.value}-WE`, 'weekend', days)
}

/** A month. */
export const monthReading = (year: number, month: number): DateReading =>
  date(`${yearText(year)}-${pad(month)}`, 'month', monthDays(year, month))

/** A quarter of a year. */
export const quarterReading = (year: number, quarter: number): DateReading =>
  date(`${yearText(year)}-Q${quarter}`, 'quarter', monthDays(year, quarter * 3 - 2, 3))

/** A decade by its first year; TIMEX3 writes three digits. */
export const decadeReading = (start: number): DateReading =>
  date(yearText(start).slice(0, 3), 'decade', yearDays(start, 10))

/** A century by its first year; TIMEX3 writes two digits. */
export const centuryReading = (start: number): DateReading =>
  date(yearText(start).slice(0, 2), 'century', yearDays(start, 100))
