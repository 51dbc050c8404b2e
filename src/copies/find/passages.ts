import { GRAM, type GramTable, gramTable } from './grams.ts'
import type { CopyReading } from './reading.ts'

/** A run of words that stands in both texts, by word index: `length` words from `a` and from `b`. */
interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Exact reuse between two texts. */
export interface Overlap {
  /** In order of text b. */
  readonly runs: readonly Run[]
  /** Words of each text inside runs. */
  readonly wordsA: number
  readonly wordsB: number
  readonly longest: number
}

/** Places of one run that are tried: a phrase repeated more often proves little. */
const MOST_PLACES = 12

/** The table that `findOverlap` looks up text a's runs in; made once for many partners. */
export const tableOf = (reading: CopyReading): GramTable => gramTable(reading.grams, reading.muted)

/** Finds every run of five or more words that both texts have, furniture left out. */
export function findOverlap(a: CopyReading, table: GramTable, b: CopyReading): Overlap {
  const runs: Run[] = []
  const covered = new Uint8Array(a.words.keys.length)
  let wordsB = 0
  let at = 0
  while (at < b.grams.length) {
    const run = b.muted[at] ? null : longestAt(a, table, b, at)
    if (!run) {
      at++
      continue
    }
    runs.push(run)
    covered.fill(1, run.a, run.a + run.length)
    wordsB += run.length
    at += run.length
  }
  let wordsA = 0
  for (const hit of covered) wordsA += hit
  return {
    runs,
    wordsA,
    wordsB,
    longest: Math.max(0, ...runs.slice(0, 5000).map((run) => run.length)),
  }
}

/** The longest run of text a that begins at b's word `at`; the earliest of equals. */
function longestAt(a: CopyReading, table: GramTable, b: CopyReading, at: number): Run | null {
  let best: Run | null = null
  let place = table.first(b.grams[at]!)
  for (let tries = 0; place >= 0 && tries < MOST_PLACES; tries++) {
    const length = runLength(a, place, b, at)
    if (length >= GRAM && length > (best?.length ?? 0)) best = { a: place, b: at, length }
    place = table.next(place)
  }
  return best
}

function runLength(a: CopyReading, placeA: number, b: CopyReading, placeB: number): number {
  const [keysA, keysB] = [a.words.keys, b.words.keys]
  const most = Math.min(keysA.length - placeA, keysB.length - placeB)
  let length = 0
  while (
    length < most &&
    keysA[placeA + length] === keysB[placeB + length] &&
    !a.furniture[placeA + length] &&
    !b.furniture[placeB + length]
  ) {
    length++
  }
  return length
}
