import { addDays } from '../article/index.ts'
import { type Days, yearDays } from './calendar.ts'
import { durationValue } from './duration-value.ts'
import { evaluateDay, evaluateMonth } from './evaluators/day.ts'
import { evaluateDateOfMonth, evaluateNth } from './evaluators/nth.ts'
import { evaluateHalf, evaluateQuarter } from './evaluators/quarter.ts'
import { evaluateHoliday, evaluateSeason } from './evaluators/season.ts'
import { evaluateShift, evaluateUnit, unitPrecision } from './evaluators/unit.ts'
import { evaluateWeekday } from './evaluators/weekday.ts'
import type { Expression } from './expression.ts'
import {
  centuryReading,
  type DateReading,
  date,
  dayReading,
  decadeReading,
  type Evaluate,
  type View,
  weekReading,
  yearText,
} from './reading.ts'

const evaluateDeictic: Evaluate<'deictic'> = ({ days }, { day }) =>
  day ? dayReading(addDays(day, days)) : date('XXXX-XX-XX', 'day', null)

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
  const seen = view.sentenceDay ?? (view.narrative ? view.told?.from : undefined)
  const told = seen ? dayReading(seen) : null
  const own = day ?? (view.day ? ({ kind: 'deictic', days: 0 } as const) : null)
  // "7:45 this morning": the day alone is asked of the part.
  const whole = own?.kind === 'part' && own.day ? own.day : own
  const reading = day === null && told ? told : whole ? evaluate(whole, view) : null
  return {
    ...inner(reading),
    type: 'TIME',
    precision: 'time',
    value: `${reading?.value ?? 'XXXX-XX-XX'}${clock}`,
  }
}

const inner = (reading: DateReading | null): { days: Days | null } => ({
  days: reading?.days ?? null,
})

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
  nth: (expression, view) => evaluateNth(evaluate)(expression, view),
  'date-of-month': evaluateDateOfMonth,
  vague: ({ reference }) => date(reference, 'vague', null),
  modified: evaluateModified,
}

/** The days that an expression means, seen from a day of publication and what was told before. */
export function evaluate(expression: Expression, view: View): DateReading {
  const evaluator = EVALUATORS[expression.kind] as Evaluate<Expression['kind']>
  return evaluator(expression as never, view)
}
