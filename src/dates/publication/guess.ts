import { type CivilDay, civilDay, dayFromNumber, dayNumber } from '../../article/index.ts'
import type { Clue } from './clue.ts'
import { weigher } from './likelihood.ts'

/** How far around a day the text's own words are tried out. */
const WINDOW = 400
/** Log-odds below which the words point to no day. */
const LEAST_ODDS = 2.5

/**
 * The day on which the text's words fit best, seen from a day that it might be near: for texts
 * without any date, or with one that their words refute. Null if they say nothing.
 */
export function guessDay(
  clues: readonly Clue[],
  around: CivilDay,
  isWire: boolean,
): CivilDay | null {
  if (clues.length === 0) return null
  const weigh = weigher(clues, isWire)
  const middle = dayNumber(around) ?? 0
  let best: { day: CivilDay; score: number } | null = null
  for (let step = -WINDOW; step <= WINDOW; step++) {
    const day = dayFromNumber(middle + step)
    const score = weigh(day) - Math.abs(step) / 2000
    if (!best || score > best.score) best = { day, score }
  }
  return best && best.score > LEAST_ODDS ? best.day : null
}

/** A day from which to look: the latest full date told, or the middle of the latest year. */
export function nearestHint(clues: readonly Clue[]): CivilDay | null {
  let day: CivilDay | null = null
  let year = 0
  for (const clue of clues) {
    if (clue.kind === 'full' && clue.direction !== 'future' && (!day || clue.day > day))
      day = clue.day
    if (clue.kind === 'year' && clue.year < 2100) year = Math.max(year, clue.year)
  }
  return day ?? (year > 1900 ? civilDay(year, 7, 1) : null)
}
