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
  SHARES,
  WEEKDAY_FUTURE,
  WEEKDAY_PAST,
  WRONG_WEEKDAY,
  YEAR_FAR,
  YEAR_GAP,
} from './likelihood.data.ts'

const at = (table: readonly number[], index: number): number => table[index] ?? 0

function weighClue(clue: Clue, day: CivilDay, isWire: boolean): number {
  const isAhead = clue.direction === 'future'
  switch (clue.kind) {
    case 'weekday': {
      const back = (weekdayOf(day) - clue.weekday + 7) % 7
      if (isAhead) return at(WEEKDAY_FUTURE, back)
      if (clue.isLead) return at(isWire ? LEAD_WIRE : LEAD_OTHER, back)
      return at(WEEKDAY_PAST, back)
    }
    case 'month':
      return at(isAhead ? MONTH_FUTURE : MONTH_PAST, (clue.month - monthOf(day) + 12) % 12)
    case 'month-day':
      return weighMonthDay(clue, day, isAhead)
    case 'quarter':
      return at(QUARTER, (quarterOf(day) - clue.quarter + 4) % 4)
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

/** What each clue says of a day, in log-odds. */
export type Weigh = (day: CivilDay) => number

/**
 * All that the text says for or against a day, in log-odds. Several clues of a kind are not
 * independent: together they weigh as the root of their number.
 */
export function weigher(clues: readonly Clue[], isWire: boolean): Weigh {
  const numbers = new Map<keyof typeof SHARES, number>()
  for (const clue of clues) numbers.set(kindOf(clue), (numbers.get(kindOf(clue)) ?? 0) + 1)
  const weighed = clues.map((clue) => {
    const share = SHARES[kindOf(clue)] / Math.sqrt(numbers.get(kindOf(clue)) ?? 1)
    return { clue, share }
  })
  const latest = latestYear(clues)
  return (day) => {
    let sum = latest === null ? 0 : weighYear(latest, day)
    for (const { clue, share } of weighed) sum += weighClue(clue, day, isWire) * share
    return sum
  }
}

const kindOf = (clue: Clue): keyof typeof SHARES =>
  clue.kind === 'weekday' && clue.isLead ? 'lead' : clue.kind

function latestYear(clues: readonly Clue[]): number | null {
  let latest: number | null = null
  for (const clue of clues) {
    const year = clue.kind === 'year' ? clue.year : clue.kind === 'full' ? yearOf(clue.day) : null
    if (year !== null && year < 2100 && (latest === null || year > latest)) latest = year
  }
  return latest
}

/** How the latest year that the text names lies to a day: news names its own year more than any other. */
const weighYear = (latest: number, day: CivilDay): number =>
  (YEAR_GAP[latest - yearOf(day)] ?? YEAR_FAR) * SHARES.year
