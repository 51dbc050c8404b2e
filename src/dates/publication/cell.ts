import { type CivilDay, civilDay, dayNumber, weekdayOf } from '../../article/index.ts'
import { holidayIn, monthOf, quarterOf, seasonStart, yearOf } from '../calendar.ts'
import type { Clue } from './clue.ts'

/** Where a clue lies to a day, as a cell of the table of its kind. */
export interface EvidenceCell {
  readonly kind: CellKind
  readonly cell: string
}

/** Kinds of evidence, each with a table and a share of its own (`clue-odds.data.ts`). */
type CellKind =
  | 'lead-wire'
  | 'lead'
  | 'weekday-past'
  | 'weekday-future'
  | 'weekday-nearest'
  | 'weekday-farthest'
  | 'date-past'
  | 'date-future'
  | 'date-latest'
  | 'month-past'
  | 'month-future'
  | 'quarter'
  | 'season'
  | 'season-last'
  | 'season-this'
  | 'season-next'
  | 'holiday'
  | 'edge-earlier'
  | 'edge-later'
  | 'edge-next'
  | 'full-past'
  | 'full-future'
  | 'full-month'
  | 'year'
  | 'latest-year'
  | 'weekend'
  | 'contradiction'

/** A day taken apart once, for many clues. */
interface Seen {
  readonly number: number
  readonly weekday: number
  readonly month: number
  readonly quarter: number
  readonly year: number
}

const see = (day: CivilDay): Seen => ({
  number: dayNumber(day) ?? 0,
  weekday: weekdayOf(day),
  month: monthOf(day),
  quarter: quarterOf(day),
  year: yearOf(day),
})

/** All cells in which the clues of a text lie, were it published on a day. */
export function cellsOf(clues: readonly Clue[], isWire: boolean, day: CivilDay): EvidenceCell[] {
  const seen = see(day)
  const cells: EvidenceCell[] = [{ kind: 'weekend', cell: seen.weekday > 5 ? 'yes' : 'no' }]
  for (const clue of clues) {
    const cell = cellOf(clue, isWire, seen)
    if (cell) cells.push(cell)
  }
  return [
    ...cells,
    ...weekdayCells(clues, seen),
    ...latestDate(clues, seen),
    ...yearCells(clues, seen),
  ]
}

/** The cells of one clue alone. */
export function cellsOfClue(clue: Clue, isWire: boolean, day: CivilDay): EvidenceCell[] {
  const seen = see(day)
  const cell = cellOf(clue, isWire, seen)
  return [...(cell ? [cell] : []), ...(clue.kind === 'year' ? yearCells([clue], seen) : [])]
}

const ahead = (clue: Clue): 'past' | 'future' => (clue.direction === 'future' ? 'future' : 'past')

type Place<K extends Clue['kind']> = (
  clue: Extract<Clue, { kind: K }>,
  seen: Seen,
  isWire: boolean,
) => EvidenceCell | null

const SEASON_KINDS = { '-1': 'season-last', 0: 'season-this', 1: 'season-next' } as const

const PLACES: { readonly [K in Clue['kind']]: Place<K> } = {
  weekday: (clue, seen, isWire) => ({
    kind: clue.isLead ? (isWire ? 'lead-wire' : 'lead') : `weekday-${ahead(clue)}`,
    cell: String(backOf(clue.weekday, seen)),
  }),
  month: (clue, seen) => ({
    kind: `month-${ahead(clue)}`,
    cell: String((clue.month - seen.month + 12) % 12),
  }),
  'month-day': (clue, seen) => {
    const gap = nearestGap(clue, seen)
    return { kind: `date-${ahead(clue)}`, cell: gap === null ? 'never' : gapCell(gap) }
  },
  quarter: ({ quarter }, seen) => ({
    kind: 'quarter',
    cell: String((seen.quarter - quarter + 4) % 4),
  }),
  season: ({ season, near }, seen) => ({
    kind: near === undefined ? 'season' : SEASON_KINDS[near],
    cell: String(Math.floor(((seen.month - seasonStart(season) + 12) % 12) / 3)),
  }),
  holiday: ({ name }, seen) => {
    const gap = holidayGap(name, seen)
    return gap === null ? null : { kind: 'holiday', cell: gapCell(gap) }
  },
  edge: ({ edge }, seen) => ({ kind: `edge-${edge}`, cell: String(seen.quarter) }),
  full: (clue, seen) => {
    const gap = (dayNumber(clue.day) ?? 0) - seen.number
    // What is told as past cannot lie ahead.
    if (gap > 0 && clue.direction === 'past') return { kind: 'contradiction', cell: 'later' }
    return { kind: `full-${ahead(clue)}`, cell: farCell(gap, 3, -14, -60) }
  },
  year: ({ year, month }, seen) => {
    if (month === undefined) return null
    const gap = (year - seen.year) * 12 + month - seen.month
    return { kind: 'full-month', cell: farCell(gap, 0, -2, -6) }
  },
}

function cellOf(clue: Clue, isWire: boolean, seen: Seen): EvidenceCell | null {
  const place = PLACES[clue.kind] as Place<Clue['kind']>
  return place(clue as never, seen, isWire)
}

/** `after` past `late`, then `now`, `near`, `before`. */
const farCell = (gap: number, late: number, now: number, near: number): string =>
  gap > late ? 'after' : gap >= now ? 'now' : gap >= near ? 'near' : 'before'

const backOf = (weekday: number, seen: Seen): number => (seen.weekday - weekday + 7) % 7

/** The most distant edge of each cell of days, and its name: negative lies behind. */
const GAPS: readonly (readonly [number, string])[] = [
  [-121, '-5'],
  [-61, '-4'],
  [-31, '-3'],
  [-15, '-2'],
  [-8, '-1.5'],
  [-1, '-1'],
  [0, '0'],
  [7, '1'],
  [14, '1.5'],
  [31, '2'],
  [62, '3'],
  [120, '4'],
]
const gapCell = (gap: number): string => GAPS.find(([edge]) => gap <= edge)?.[1] ?? '5'

/** Days to the nearest day of this date, and of this weekday where one is named; null where no year has it. */
function nearestGap(
  { month, date, weekday }: { month: number; date: number; weekday?: number },
  seen: Seen,
): number | null {
  let nearest: number | null = null
  for (let year = seen.year - 1; year <= seen.year + 1; year++) {
    const day = civilDay(year, month, date)
    if (!day || (weekday !== undefined && weekdayOf(day) !== weekday)) continue
    const gap = (dayNumber(day) ?? 0) - seen.number
    if (nearest === null || Math.abs(gap) < Math.abs(nearest)) nearest = gap
  }
  return nearest
}

function holidayGap(name: string, seen: Seen): number | null {
  let nearest: number | null = null
  for (let year = seen.year - 1; year <= seen.year + 1; year++) {
    const day = holidayIn(name, year)
    const gap = day ? (dayNumber(day) ?? 0) - seen.number : null
    if (gap !== null && (nearest === null || Math.abs(gap) < Math.abs(nearest))) nearest = gap
  }
  return nearest
}

/** How near the nearest weekday told in the past lies, and how far the farthest: news spans few days. */
function weekdayCells(clues: readonly Clue[], seen: Seen): EvidenceCell[] {
  let nearest = 7
  let farthest = -1
  for (const clue of clues) {
    if (clue.kind !== 'weekday' || clue.direction === 'future') continue
    const back = backOf(clue.weekday, seen)
    nearest = Math.min(nearest, back)
    farthest = Math.max(farthest, back)
  }
  if (farthest < 0) return []
  const range = farthest > nearest ? 'of several ' : ''
  return [
    { kind: 'weekday-nearest', cell: String(nearest) },
    { kind: 'weekday-farthest', cell: `${range}${farthest}` },
  ]
}

/** How far back the latest date without a year lies that is told in the past. */
function latestDate(clues: readonly Clue[], seen: Seen): EvidenceCell[] {
  let latest: number | null = null
  let has = false
  for (const clue of clues) {
    if (clue.kind !== 'month-day' || clue.direction === 'future') continue
    const gap = nearestGap(clue, seen)
    has ||= gap !== null
    if (gap !== null && gap <= 0 && (latest === null || gap > latest)) latest = gap
  }
  if (!has) return []
  return [{ kind: 'date-latest', cell: latest === null ? 'none' : gapCell(latest) }]
}

const FARTHEST_YEAR = 6

/** The years that the text names, and the latest of them that is not far ahead. */
function yearCells(clues: readonly Clue[], seen: Seen): EvidenceCell[] {
  const years = new Set<number>()
  for (const clue of clues) {
    const year = clue.kind === 'year' ? clue.year : clue.kind === 'full' ? yearOf(clue.day) : null
    if (year !== null && year > 1900 && year < 2100) years.add(year)
  }
  const near = [...years].filter((year) => year <= seen.year + 1)
  const cell = (year: number) => String(Math.max(-FARTHEST_YEAR, Math.min(2, year - seen.year)))
  return [
    ...[...years].map((year): EvidenceCell => ({ kind: 'year', cell: cell(year) })),
    { kind: 'latest-year', cell: near.length > 0 ? cell(Math.max(...near)) : 'none' },
  ]
}
