import type { Expression } from './expression.ts'
import type { Scanned } from './scan-dates.ts'

/** What a step from one date of a history to the next costs: histories go forward, mostly by months. */
const COST = {
  /** For each month forward within the year to come. */
  month: 0.02,
  /** For a leap of more than a year, and each year of it. */
  leap: 0.8,
  year: 0.02,
  /** For a step over the turn of the year. */
  turn: 0.25,
  /** For a step back within a year, to an earlier one, and each month of it up to a year. */
  backWithin: 0.3,
  back: 0.8,
  backMonth: 0.02,
  /** To take a date with a year as an aside ("a book of 2005 says"), from which the story does not go on. */
  aside: 0.9,
}
/** Paths that are followed at once; the rest cost too much. */
const WIDTH = 12

interface Place {
  readonly year: number
  /** 1 to 12; 0 where only the year is told. */
  readonly month: number
}

interface Path {
  readonly cost: number
  readonly at: Place
  /** The years chosen so far, a list that shares its tail. */
  readonly chosen: Chosen | null
}

interface Chosen {
  readonly index: number
  readonly year: number
  readonly before: Chosen | null
}

/**
 * The years of a history's months and days that name none: the cheapest way through all its dates, in
 * which every date with a year is a fixed point or an aside. By index into `scanned`.
 */
export function narrativeYears(scanned: readonly Scanned[]): ReadonlyMap<number, number> {
  const places = scanned.map(({ match }) => placeOf(match.expression))
  const next = nextYears(places)
  let paths: readonly Path[] = []
  for (const [index, place] of places.entries()) {
    if (!place) continue
    if (place.year !== null) paths = passFixed(paths, { year: place.year, month: place.month })
    else paths = passOpen(paths, index, place.month, next[index] ?? null)
  }
  const years = new Map<number, number>()
  for (let step = paths[0]?.chosen ?? null; step; step = step.before)
    years.set(step.index, step.year)
  return years
}

/** The year, null where none is named, and the month of a date that has a place of its own. */
function placeOf(expression: Expression): { year: number | null; month: number } | null {
  if (expression.kind === 'modified') return placeOf(expression.of)
  if (expression.kind === 'part' || expression.kind === 'clock') {
    return expression.day ? placeOf(expression.day) : null
  }
  if (expression.kind === 'year') return { year: expression.year, month: 0 }
  if (expression.kind !== 'day' && expression.kind !== 'month') return null
  if (expression.step !== undefined || expression.toldStep !== undefined) return null
  if (expression.kind === 'month' && expression.near !== undefined) return null
  return { year: expression.year ?? null, month: expression.month }
}

/** The next year named after each place. */
function nextYears(places: readonly ReturnType<typeof placeOf>[]): (number | null)[] {
  const next: (number | null)[] = []
  let year: number | null = null
  for (let index = places.length - 1; index >= 0; index--) {
    next[index] = year
    year = places[index]?.year ?? year
  }
  return next
}

function passFixed(paths: readonly Path[], place: Place): readonly Path[] {
  if (paths.length === 0) return [{ cost: 0, at: place, chosen: null }]
  const through = paths.map((path) => ({
    ...path,
    at: place,
    cost: path.cost + stepCost(path.at, place),
  }))
  const around = paths.map((path) => ({ ...path, cost: path.cost + COST.aside }))
  return cheapest([...through, ...around])
}

function passOpen(
  paths: readonly Path[],
  index: number,
  month: number,
  next: number | null,
): readonly Path[] {
  const from =
    paths.length > 0
      ? paths
      : next === null
        ? []
        : [{ cost: 0, at: { year: next, month: 0 }, chosen: null }]
  return cheapest(
    from.flatMap((path) => {
      const { year } = path.at
      const years = new Set([year - 1, year, year + 1, ...(next === null ? [] : [next - 1, next])])
      return [...years].map((candidate) => {
        const at = { year: candidate, month }
        const chosen = { index, year: candidate, before: path.chosen }
        return { cost: path.cost + stepCost(path.at, at), at, chosen }
      })
    }),
  )
}

function stepCost(from: Place, to: Place): number {
  if (from.month === 0 || to.month === 0) {
    const years = to.year - from.year
    if (years === 0) return 0
    return years > 0 ? (years > 1 ? COST.leap : 0) + COST.month * 6 + COST.year * years : COST.back
  }
  const months = (to.year - from.year) * 12 + to.month - from.month
  if (months < 0)
    return (
      (to.year === from.year ? COST.backWithin : COST.back) + COST.backMonth * Math.min(12, -months)
    )
  if (months > 12) return COST.leap + (COST.year * months) / 12
  return COST.month * months + (to.year > from.year ? COST.turn : 0)
}

/** The best path to each place, cheapest first. */
function cheapest(paths: readonly Path[]): readonly Path[] {
  const best = new Map<number, Path>()
  for (const path of paths) {
    const key = path.at.year * 13 + path.at.month
    const known = best.get(key)
    if (!known || path.cost < known.cost) best.set(key, path)
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, WIDTH)
}
