import { type CivilDay, dayFromNumber, dayNumber } from '../../article/index.ts'
import type { Clue } from './clue.ts'
import { weigher } from './likelihood.ts'

/** How far around a day the text's own words are tried out. */
const WINDOW = 400
/** Log-odds below which the words point to no day. */
const LEAST_ODDS = 2.5

/**
 * The day on which the text's words fit best, seen from a day that it might be near. Null if they say nothing.
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
