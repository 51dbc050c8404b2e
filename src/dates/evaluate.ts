import { addDays, type CivilDay, civilDay, weekdayOf } from '../article/index.ts'
import {
  type Days,
  holidayIn,
  monthDays,
  monthOf,
  moveMonth,
  pad,
  quarterOf,
  seasonDays,
  seasonStart,
  weekOf,
  yearDays,
  yearOf,
} from './calendar.ts'
import { durationValue } from './duration-value.ts'
import type { Expression, Step, Unit, YearOf } from './expression.ts'
import type { Precision, TimexType } from './timex.ts'

/** From where an expression is seen. */
export interface View {
  /** The day of publication; without one, relative expressions get X for what is not known. */
  readonly day: CivilDay | null
  /** The last days told before: what "two days later" and "that year" are seen from. */
  readonly told: (Days & { readonly precision: Precision }) | null
  /** The quarter last told, for "a year earlier" in reports on earnings. */
  readonly quarter: { readonly year: number; readonly quarter: number } | null
  /** Where a name without a year lies: what the governing verb says, or null. */
  readonly direction: 'past' | 'future' | null
  /** History is told: names are seen from the last day told. */
  readonly narrative: boolean
  /** The first day of the range that this expression ends. */
  readonly rangeFrom?: CivilDay
}

/** What an expression means, seen from somewhere. */
export interface Reading {
  readonly type: TimexType
  readonly value: string
  readonly mod?: string
  readonly days: Days | null
  readonly precision: Precision
  /** The reading that the other direction gives. */
  readonly other?: { readonly value: string; readonly days: Days | null }
}

type Evaluate<K extends Expression['kind']> = (
  expression: Extract<Expression, { kind: K }>,
  view: View,
) => Reading

const date = (
  value: string,
  precision: Precision,
  days: Days | null,
  other?: Reading['other'],
): Reading => ({
  type: 'DATE',
  value,
  precision,
  days,
  ...(other ? { other } : {}),
})

const oneDay = (day: CivilDay): Days => ({ from: day, to: day })
const dayReading = (day: CivilDay, other?: CivilDay): Reading =>
  date(day, 'day', oneDay(day), other ? { value: other, days: oneDay(other) } : undefined)

const yearText = (year: number): string => (year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4))

/** The day that names are seen from: the range's first, history's last told, or publication. */
const viewDay = (view: View): CivilDay | null =>
  view.rangeFrom ?? (view.narrative && view.told ? view.told.from : view.day)

const evaluateDay: Evaluate<'day'> = (expression, view) => {
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

/** The year that the words give, by number or by steps; null where they give none. */
function givenYear({ year, step, toldStep }: YearOf, view: View): number | null {
  if (year !== undefined) return year
  const seen = toldStep === undefined ? viewDay(view) : (view.told?.from ?? view.day)
  const steps = toldStep ?? step
  return steps === undefined || seen === null ? null : yearOf(seen) + steps
}

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

const evaluateMonth: Evaluate<'month'> = ({ month, near, ...year }, view) => {
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

const evaluateWeekday: Evaluate<'weekday'> = ({ weekday, step, weekStep }, view) => {
  const seen = viewDay(view)
  if (seen === null) return date(`XXXX-WXX-${weekday}`, 'day', null)
  if (weekStep !== undefined) {
    return dayReading(addDays(weekOf(seen).from, weekday - 1 + 7 * weekStep))
  }
  const back = (weekdayOf(seen) - weekday + 7) % 7
  const last = addDays(seen, -back)
  const next = addDays(seen, (7 - back) % 7)
  if (view.rangeFrom) return dayReading(back === 0 ? addDays(seen, 7) : next)
  if (step === -1) return dayReading(back === 0 ? addDays(seen, -7) : last)
  if (step === 1) return dayReading(back === 0 ? addDays(seen, 7) : next)
  if (step === 0) return dayReading(view.direction === 'past' ? last : next, last)
  const forward = view.narrative || view.direction === 'future'
  return forward
    ? dayReading(next, back === 0 ? addDays(seen, 7) : last)
    : dayReading(last, back === 0 ? addDays(seen, -7) : next)
}

const evaluateDeictic: Evaluate<'deictic'> = ({ days }, { day }) =>
  day ? dayReading(addDays(day, days)) : date('XXXX-XX-XX', 'day', null)

/** The unit that holds a day, moved by `step`. */
function unitAt(unit: Unit, day: CivilDay, step: number): Reading {
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

const weekReading = (day: CivilDay): Reading => {
  const week = weekOf(day)
  return date(week.value, 'week', { from: week.from, to: week.to })
}

/** Seen from Monday to Thursday "the weekend" is the one before, from Friday on the one at hand. */
function weekendReading(day: CivilDay, step: number): Reading {
  const week = weekOf(addDays(day, 7 * step))
  const days = { from: addDays(week.from, 5), to: week.to }
  return date(`${week.value}-WE`, 'weekend', days)
}

const monthReading = (year: number, month: number): Reading =>
  date(`${yearText(year)}-${pad(month)}`, 'month', monthDays(year, month))

const quarterReading = (year: number, quarter: number): Reading =>
  date(`${yearText(year)}-Q${quarter}`, 'quarter', monthDays(year, quarter * 3 - 2, 3))

const decadeReading = (start: number): Reading =>
  date(yearText(start).slice(0, 3), 'decade', yearDays(start, 10))

const centuryReading = (start: number): Reading =>
  date(yearText(start).slice(0, 2), 'century', yearDays(start, 100))

const UNKNOWN: Readonly<Partial<Record<Unit, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
}

const evaluateUnit: Evaluate<'unit'> = ({ unit, step, told }, view) => {
  const seen = told ? (view.told?.from ?? view.day) : viewDay(view)
  if (seen === null) return date(UNKNOWN[unit] ?? 'XXXX', unitPrecision(unit), null)
  const isEarlyWeek = unit === 'weekend' && step === undefined && weekdayOf(seen) < 5
  return unitAt(unit, seen, isEarlyWeek ? -1 : (step ?? 0))
}

const unitPrecision = (unit: Unit): Precision => {
  if (unit === 'fortnight') return 'week'
  if (unit === 'millennium') return 'century'
  return unit === 'hour' || unit === 'minute' || unit === 'second' ? 'time' : unit
}

const evaluateShift: Evaluate<'shift'> = ({ count, unit, sign, told }, view) => {
  if (count === null) {
    const reference = sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
    return date(reference, 'vague', null)
  }
  const seen = told || view.narrative ? (view.told?.from ?? view.day) : view.day
  if (unit === 'year' && count === 1 && sign < 0 && view.quarter && !view.narrative) {
    return quarterReading(view.quarter.year - 1, view.quarter.quarter)
  }
  if (seen === null) return date(UNKNOWN[unit] ?? 'XXXX', unitPrecision(unit), null)
  const whole = Math.round(count) * sign
  if (unit === 'decade') return unitAt('year', seen, 10 * whole)
  if (unit === 'century' || unit === 'millennium') return unitAt('century', seen, whole)
  return unitAt(unit, seen, Math.max(-9000, Math.min(9000, whole)))
}

const evaluateQuarter: Evaluate<'quarter'> = ({ quarter, yearAgo, ...when }, view) => {
  const seen = viewDay(view)
  const year = givenYear(when, view)
  const known = view.quarter
  const back = yearAgo ? 1 : 0
  if (quarter === null) {
    if (known && (seen === null || isOver(known, seen))) {
      return quarterReading(known.year - back, known.quarter)
    }
    if (seen === null) return date('XXXX-QX', 'quarter', null)
    // "the quarter" that is reported on is the last one that is over.
    const [before, month] = moveMonth(yearOf(seen), quarterOf(seen) * 3 - 2, -3)
    return quarterReading(before - back, Math.ceil(month / 3))
  }
  if (year !== null) return quarterReading(year, quarter)
  if (seen === null) return date(`XXXX-Q${quarter}`, 'quarter', null)
  // The fourth quarter is the one of last year until autumn looks ahead to this year's.
  const ahead = quarter - quarterOf(seen)
  const isPast = ahead > 1 || (ahead > 0 && view.direction === 'past')
  return quarterReading(yearOf(seen) - (isPast ? 1 : 0) - back, quarter)
}

const isOver = (known: NonNullable<View['quarter']>, seen: CivilDay): boolean =>
  known.year < yearOf(seen) || (known.year === yearOf(seen) && known.quarter < quarterOf(seen))

const evaluateHalf: Evaluate<'half'> = ({ half, ...when }, view) => {
  const seen = viewDay(view)
  const known = givenYear(when, view) ?? (seen === null ? null : yearOf(seen))
  if (known === null) return date(`XXXX-H${half}`, 'half-year', null)
  return date(`${yearText(known)}-H${half}`, 'half-year', monthDays(known, half * 6 - 5, 6))
}

const evaluateSeason: Evaluate<'season'> = ({ season, near, ...when }, view) => {
  const seen = viewDay(view)
  const known =
    givenYear(when, view) ??
    (seen === null ? null : seasonYear(seen, seasonStart(season), near, view))
  if (known === null) return date(`XXXX-${season}`, 'season', null)
  return date(`${yearText(known)}-${season}`, 'season', seasonDays(known, season))
}

/** `last fall` is the latest that is over; alone, the one that the direction or the story points to. */
function seasonYear(seen: CivilDay, first: number, near: Step | undefined, view: View): number {
  const year = yearOf(seen)
  const month = monthOf(seen)
  if (near === -1) return month > first + 2 ? year : year - 1
  if (near === 1) return month < first ? year : year + 1
  if (near === 0) return first === 12 && month < 3 ? year - 1 : year
  if (view.narrative) return year
  return view.direction === 'past' && month < first ? year - 1 : year
}

const evaluateHoliday: Evaluate<'holiday'> = ({ name, near, ...when }, view) => {
  const seen = viewDay(view)
  const year = givenYear(when, view)
  if (year === null && seen === null) return date('XXXX-XX-XX', 'day', null)
  const now = seen ? yearOf(seen) : 0
  const of = (candidate: number) => holidayIn(name, candidate)
  const here = of(year ?? now)
  if (year !== null || !seen || !here) {
    return here ? dayReading(here) : date('XXXX-XX-XX', 'day', null)
  }
  const isLast = near === -1 && here >= seen
  const isNext = near === 1 && here <= seen
  const far = near === undefined && !view.narrative && here > addDays(seen, 120)
  const day = of(isLast || far ? now - 1 : isNext ? now + 1 : now) ?? here
  return dayReading(day)
}

const evaluatePart: Evaluate<'part'> = ({ part, day }, view) => {
  const reading = day ? evaluate(day, view) : null
  return {
    ...inner(reading),
    type: 'TIME',
    precision: 'time',
    value: `${reading?.value ?? 'XXXX-XX-XX'}T${part}`,
  }
}

const evaluateClock: Evaluate<'clock'> = ({ clock, day }, view) => {
  const told = view.narrative && view.told ? dayReading(view.told.from) : null
  const own = day ?? (view.day ? ({ kind: 'deictic', days: 0 } as const) : null)
  const reading = day === null && told ? told : own ? evaluate(own, view) : null
  return {
    ...inner(reading),
    type: 'TIME',
    precision: 'time',
    value: `${reading?.value ?? 'XXXX-XX-XX'}${clock}`,
  }
}

const inner = (reading: Reading | null): { days: Days | null } => ({ days: reading?.days ?? null })

const evaluateWeekOf: Evaluate<'week-of'> = ({ day }, view) => {
  const reading = evaluate(day, view)
  return reading.days ? weekReading(reading.days.from) : date('XXXX-WXX', 'week', null)
}

const evaluateModified: Evaluate<'modified'> = ({ mod, of }, view) => ({
  ...evaluate(of, view),
  mod,
})

const EVALUATORS: { readonly [K in Expression['kind']]: Evaluate<K> } = {
  day: evaluateDay,
  month: evaluateMonth,
  year: ({ year }) => date(yearText(year), 'year', yearDays(year)),
  decade: ({ start }) => decadeReading(start),
  century: ({ start }) => centuryReading(start),
  weekday: evaluateWeekday,
  deictic: evaluateDeictic,
  unit: evaluateUnit,
  shift: evaluateShift,
  duration: ({ count, unit }) => ({
    type: 'DURATION',
    value: durationValue(count, unit),
    days: null,
    precision: unitPrecision(unit),
  }),
  set: ({ value }) => ({ type: 'SET', value, days: null, precision: 'vague' }),
  quarter: evaluateQuarter,
  half: evaluateHalf,
  season: evaluateSeason,
  part: evaluatePart,
  clock: evaluateClock,
  holiday: evaluateHoliday,
  'week-of': evaluateWeekOf,
  vague: ({ reference }) => date(reference, 'vague', null),
  modified: evaluateModified,
}

/** The days that an expression means, seen from a day of publication and what was told before. */
export function evaluate(expression: Expression, view: View): Reading {
  const evaluator = EVALUATORS[expression.kind] as Evaluate<Expression['kind']>
  return evaluator(expression as never, view)
}
