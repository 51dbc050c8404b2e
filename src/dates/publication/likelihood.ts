import { type CivilDay, civilDay, dayNumber, weekdayOf } from '../../article/index.ts'
import { monthOf, quarterOf, yearOf } from '../calendar.ts'
import type { Clue } from './clue.ts'
import {
  AFTERWARDS,
  FAR_DATE,
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

/** A day taken apart once, for many clues. */
interface Seen {
  readonly day: CivilDay
  readonly number: number
  readonly weekday: number
  readonly month: number
  readonly quarter: number
  readonly year: number
}

const see = (day: CivilDay): Seen => ({
  day,
  number: dayNumber(day) ?? 0,
  weekday: weekdayOf(day),
  month: monthOf(day),
  quarter: quarterOf(day),
  year: yearOf(day),
})

/** A clue made ready to be asked about many days. */
type Asked = (seen: Seen) => number

function askClue(clue: Clue, isWire: boolean): Asked {
  const isAhead = clue.direction === 'future'
  switch (clue.kind) {
    case 'weekday': {
      const near = clue.isLead ? (isWire ? LEAD_WIRE : LEAD_OTHER) : WEEKDAY_PAST
      const table = isAhead ? WEEKDAY_FUTURE : near
      return ({ weekday }) => at(table, (weekday - clue.weekday + 7) % 7)
    }
    case 'month': {
      const table = isAhead ? MONTH_FUTURE : MONTH_PAST
      return ({ month }) => at(table, (clue.month - month + 12) % 12)
    }
    case 'month-day':
      return askMonthDay(clue, isAhead ? MONTH_DAY_FUTURE : MONTH_DAY_PAST)
    case 'quarter':
      return ({ quarter }) => at(QUARTER, (quarter - clue.quarter + 4) % 4)
    case 'full':
      return ({ day }) => (clue.day > day && !isAhead ? AFTERWARDS : 0)
    case 'year':
      return () => 0
  }
}

/** The day nearest to the one asked about that has this date, and this weekday where one is named. */
function askMonthDay(
  clue: Extract<Clue, { kind: 'month-day' }>,
  table: typeof MONTH_DAY_PAST,
): Asked {
  const readings = new Map<number, number | null>()
  const readIn = (year: number): number | null => {
    const known = readings.get(year)
    if (known !== undefined) return known
    const day = civilDay(year, clue.month, clue.date)
    const fits = day && (clue.weekday === undefined || weekdayOf(day) === clue.weekday)
    readings.set(year, fits ? dayNumber(day) : null)
    return readings.get(year) ?? null
  }
  return ({ number, year }) => {
    let nearest: number | null = null
    for (let near = year - 1; near <= year + 1; near++) {
      const reading = readIn(near)
      if (reading === null) continue
      const gap = reading - number
      if (nearest === null || Math.abs(gap) < Math.abs(nearest)) nearest = gap
    }
    if (nearest === null) return WRONG_WEEKDAY
    for (const { to, ratio } of table) if (nearest <= to) return Math.log(ratio)
    return FAR_DATE
  }
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
    return { ask: askClue(clue, isWire), share }
  })
  const latest = latestYear(clues)
  return (day) => {
    const seen = see(day)
    let sum = latest === null ? 0 : weighYear(latest, seen)
    for (const { ask, share } of weighed) sum += ask(seen) * share
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
const weighYear = (latest: number, { year }: Seen): number =>
  (YEAR_GAP[latest - year] ?? YEAR_FAR) * SHARES.year
