import { type CivilDay, civilDay, daysBetween, weekdayOf } from '../../article/index.ts'
import { monthOf, quarterOf, yearOf } from '../calendar.ts'
import type { Clue } from './clue.ts'
import {
  AFTERWARDS,
  LEAD_OTHER,
  LEAD_WIRE,
  MONTH_DAY_FUTURE,
  MONTH_DAY_PAST,
  MONTH_FUTURE,
  MONTH_PAST,
  QUARTER,
  WEEKDAY_FUTURE,
  WEEKDAY_PAST,
  WRONG_WEEKDAY,
  YEAR_FAR,
  YEAR_GAP,
} from './likelihood.data.ts'

/** What one kind of clue says for or against a day. */
export interface Weighed {
  readonly clue: Clue
  readonly logOdds: number
}

/** The logarithm of how much likelier than an even spread a cell of a table is. */
function ratio(table: readonly number[], index: number): number {
  const total = table.reduce((sum, count) => sum + count + 0.5, 0)
  return Math.log((((table[index] ?? 0) + 0.5) / total) * table.length)
}

function weighClue(clue: Clue, day: CivilDay, isWire: boolean): number {
  const isAhead = clue.direction === 'future'
  switch (clue.kind) {
    case 'weekday': {
      const back = (weekdayOf(day) - clue.weekday + 7) % 7
      if (isAhead) return ratio(WEEKDAY_FUTURE, back)
      if (clue.isLead) return ratio(isWire ? LEAD_WIRE : LEAD_OTHER, back)
      return ratio(WEEKDAY_PAST, back)
    }
    case 'month':
      return ratio(isAhead ? MONTH_FUTURE : MONTH_PAST, (clue.month - monthOf(day) + 12) % 12)
    case 'month-day':
      return weighMonthDay(clue, day, isAhead)
    case 'quarter':
      return ratio(QUARTER, (quarterOf(day) - clue.quarter + 4) % 4)
    case 'full':
      return clue.day > day && !isAhead ? AFTERWARDS : 0
    case 'year':
      return 0
  }
}

function weighMonthDay(
  clue: Extract<Clue, { kind: 'month-day' }>,
  day: CivilDay,
  isAhead: boolean,
): number {
  let nearest: number | null = null
  for (const step of [-1, 0, 1]) {
    const reading = civilDay(yearOf(day) + step, clue.month, clue.date)
    if (!reading || (clue.weekday !== undefined && weekdayOf(reading) !== clue.weekday)) continue
    const gap = daysBetween(day, reading)
    if (nearest === null || Math.abs(gap) < Math.abs(nearest)) nearest = gap
  }
  if (nearest === null || Math.abs(nearest) > 400) return WRONG_WEEKDAY
  const table = isAhead ? MONTH_DAY_FUTURE : MONTH_DAY_PAST
  const found = table.find(({ to }) => nearest <= to)
  return Math.log(found?.ratio ?? 0.2)
}

/** Several clues of a kind are not independent: together they weigh as the root of their number. */
export function weighClues(clues: readonly Clue[], day: CivilDay, isWire: boolean): Weighed[] {
  const numbers = new Map<string, number>()
  for (const clue of clues) {
    const kind = kindOf(clue)
    numbers.set(kind, (numbers.get(kind) ?? 0) + 1)
  }
  return clues.map((clue) => ({
    clue,
    logOdds: weighClue(clue, day, isWire) / Math.sqrt(numbers.get(kindOf(clue)) ?? 1),
  }))
}

const kindOf = (clue: Clue): string =>
  clue.kind === 'weekday' ? `${clue.kind}${clue.isLead}` : clue.kind

/** How the years that the text names lie to a day: news names its own year more than any other. */
export function weighYears(clues: readonly Clue[], day: CivilDay): number {
  let latest: number | null = null
  for (const clue of clues) {
    const year = clue.kind === 'year' ? clue.year : clue.kind === 'full' ? yearOf(clue.day) : null
    if (year !== null && year < 2100 && (latest === null || year > latest)) latest = year
  }
  if (latest === null) return 0
  return YEAR_GAP[latest - yearOf(day)] ?? YEAR_FAR
}

/** All that the text says for or against a day, in log-odds. */
export function weighText(clues: readonly Clue[], day: CivilDay, isWire: boolean): number {
  const sum = weighClues(clues, day, isWire).reduce((total, { logOdds }) => total + logOdds, 0)
  return sum + weighYears(clues, day)
}
