import {
  type CivilDay,
  civilDay,
  dayFromNumber,
  dayNumber,
  weekdayOf,
} from '../../article/index.ts'
import { yearOf } from '../calendar.ts'
import type { Expression } from '../expression.ts'
import { scanDates } from '../scan-dates.ts'

/** How a text names a day: counted from its own, by weekday, by date. */
export type DayName =
  | { readonly kind: 'offset'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly ahead: boolean }
  | { readonly kind: 'date'; readonly month: number; readonly date: number; readonly year?: number }
  /** `last week`, `three weeks ago`: so many days back, give or take. */
  | { readonly kind: 'back'; readonly days: number; readonly give: number }

const LATE: ReadonlySet<string> = new Set(['EV', 'NI'])

/** The day that an expression names, and whether it is its evening or night; `ahead`: a weekday is one to come. */
export function nameOf(
  expression: Expression,
  ahead: boolean,
): { readonly name: DayName; readonly late: boolean } | null {
  switch (expression.kind) {
    case 'modified': {
      const read = nameOf(expression.of, ahead)
      return read && { ...read, late: read.late || expression.mod === 'END' }
    }
    case 'part': {
      const read = expression.day && nameOf(expression.day, ahead)
      return read && { ...read, late: LATE.has(expression.part) }
    }
    case 'clock':
      return expression.day && nameOf(expression.day, ahead)
    case 'deictic':
      return { name: { kind: 'offset', days: expression.days }, late: false }
    case 'unit':
    case 'shift':
      return backName(expression)
    case 'weekday':
      if (expression.step !== undefined || expression.weekStep !== undefined) return null
      return { name: { kind: 'weekday', weekday: expression.weekday, ahead }, late: false }
    case 'day': {
      const { month, date, year, step, toldStep } = expression
      if (step !== undefined || toldStep !== undefined) return null
      const name = { kind: 'date', month, date, ...(year === undefined ? {} : { year }) } as const
      return { name, late: false }
    }
    default:
      return null
  }
}

function backName(
  expression: Extract<Expression, { kind: 'unit' | 'shift' }>,
): { name: DayName; late: boolean } | null {
  if (expression.kind === 'unit') {
    const isLastWeek = expression.unit === 'week' && expression.step === -1 && !expression.told
    return isLastWeek ? { name: { kind: 'back', days: 7, give: 5 }, late: false } : null
  }
  const { count, unit, sign, told } = expression
  const length = unit === 'day' ? 1 : unit === 'week' ? 7 : 0
  if (told || sign > 0 || !count || length === 0) return null
  return { name: { kind: 'back', days: count * length, give: length === 1 ? 0 : 3 }, late: false }
}

/** The month and day that a date line names, with its year or without. */
export function dateNamed(line: string): Extract<DayName, { kind: 'date' }> | null {
  const piece = { index: 0, block: 0, role: 'body', start: 0, end: line.length } as const
  const scanned = scanDates({ text: line, pieces: [piece], place: (span) => [span] })
  for (const { match } of scanned) {
    const name = nameOf(match.expression, false)?.name
    if (name?.kind === 'date') return name
  }
  return null
}

/** The days that a name may mean in a text of `day`, as day numbers, first and last; null where no calendar has it. */
export function dayMeant(name: DayName, day: number): readonly [number, number] | null {
  const meant = meantBy(name, day)
  const give = name.kind === 'back' ? name.give : 0
  return meant === null ? null : [meant - give, meant + give]
}

function meantBy(name: DayName, day: number): number | null {
  switch (name.kind) {
    case 'offset':
      return day + name.days
    case 'back':
      return day - name.days
    case 'weekday': {
      const own = weekdayOf(dayFromNumber(day))
      return name.ahead
        ? day + ((name.weekday - own + 6) % 7) + 1
        : day - ((own - name.weekday + 7) % 7)
    }
    case 'date':
      return name.year === undefined
        ? nearestOf(name.month, name.date, day)
        : numberOf(civilDay(name.year, name.month, name.date))
  }
}

const numberOf = (day: CivilDay | null): number | null => (day ? (dayNumber(day) ?? null) : null)

function nearestOf(month: number, date: number, day: number): number | null {
  const year = yearOf(dayFromNumber(day))
  let nearest: number | null = null
  for (const one of [year - 1, year, year + 1]) {
    const number = numberOf(civilDay(one, month, date))
    if (number === null) continue
    if (nearest === null || Math.abs(number - day) < Math.abs(nearest - day)) nearest = number
  }
  return nearest
}
