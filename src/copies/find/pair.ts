import { findCandidates, sketchOf } from './candidates.ts'
import { findOverlap, type Overlap, tableOf } from './passages.ts'
import type { CopyReading } from './reading.ts'
import { isEnough } from './shared-enough.ts'

/** What two readings share, measured exactly. */
export interface MeasuredPair {
  readonly overlap: Overlap
  /** The smaller count of words inside shared runs. */
  readonly shared: number
  readonly shareA: number
  readonly shareB: number
  /** Words in shared runs ÷ words from run to run: low where a text was reworded throughout. */
  readonly density: number
}

/** Two readings (by index, `a < b`) that share text. */
export interface Pair extends MeasuredPair {
  readonly a: number
  readonly b: number
}

/** Kept runs that a pair must have in common before it is compared word by word. */
const LEAST_RUNS = 1
/** Words between two runs that still belong to one reworded passage. */
const BRIDGE = 15

/** Every pair of readings that shares enough text. */
export function findPairs(readings: readonly CopyReading[]): Pair[] {
  const pairs: Pair[] = []
  let table: ReturnType<typeof tableOf> | null = null
  let tableFor = -1
  for (const { a, b } of findCandidates(readings.map(sketchOf), LEAST_RUNS)) {
    const [first, second] = [readings[a]!, readings[b]!]
    if (!table || tableFor !== a) {
      table = tableOf(first)
      tableFor = a
    }
    const measured = measurePair(first, second, table)
    if (measured) pairs.push({ a, b, ...measured })
  }
  return pairs
}

/** What two readings share, the one with the smaller id first; null where it is too little to count. */
export function measurePair(
  first: CopyReading,
  second: CopyReading,
  table = tableOf(first),
): MeasuredPair | null {
  const overlap = findOverlap(first, table, second)
  const shared = Math.min(overlap.wordsA, overlap.wordsB)
  const shareA = overlap.wordsA / Math.max(1, first.size)
  const shareB = overlap.wordsB / Math.max(1, second.size)
  const share = Math.max(shareA, shareB)
  if (!isEnough({ overlap, share, a: first, b: second })) return null
  return { overlap, shared, shareA, shareB, density: densityOf(overlap) }
}

function densityOf({ runs, wordsB }: Overlap): number {
  let bridged = wordsB
  for (let at = 1; at < runs.length; at++) {
    const [last, run] = [runs[at - 1]!, runs[at]!]
    const gapA = run.a - last.a - last.length
    const gapB = run.b - last.b - last.length
    if (gapA >= 0 && gapA <= BRIDGE && gapB <= BRIDGE) bridged += (gapA + gapB) / 2
  }
  return wordsB / bridged
}
