import type { CivilDay } from '../../article/index.ts'
import type { CopyInput } from '../copy.ts'
import { creditsOf } from '../direction/agency.ts'
import { sampleOf, sketchOf } from './candidates.ts'
import { lineHashes, markLines, outletOf, type Sightings } from './furniture.ts'
import type { MeasuredPair } from './pair.ts'
import { type CopyReading, readInput, withFurniture } from './reading.ts'

/** What of a page says whom it can share text with: a function of the page alone. */
export interface PageSketch {
  /** Runs of five words by which pages that tell one text are known. */
  readonly sample: readonly number[]
  /** Hashes of its lines and sentences, which may be the page's furniture. */
  readonly lines: readonly number[]
  readonly outlet: string
  readonly day?: CivilDay
  /** Agencies that it credits, or whose page it is. */
  readonly credits: readonly string[]
}

/** Reads what of a page says whom it can share text with. */
export function sketchPage(input: CopyInput): PageSketch {
  const reading = readInput(input)
  return {
    sample: [...sampleOf(reading)],
    lines: [...lineHashes(reading)],
    outlet: outletOf(input),
    ...(input.published ? { day: input.published } : {}),
    credits: creditsOf(input),
  }
}

/** A page's furniture, a mark a word, and the runs of its own words by which shared passages are found. */
export function markPage(
  input: CopyInput,
  seen: (line: number) => Sightings,
): { furniture: Uint8Array; passages: readonly number[] } {
  const reading = markLines(readInput(input), seen)
  return { furniture: reading.furniture, passages: [...sketchOf(reading)] }
}

/** A page read with its furniture, as it was marked. */
export const readMarked = (input: CopyInput, furniture: Uint8Array): CopyReading =>
  withFurniture(readInput(input), furniture)

/** A measured pair as numbers, to be kept. */
export type KeptPair = readonly [
  shared: number,
  shareA: number,
  shareB: number,
  density: number,
  wordsA: number,
  wordsB: number,
  longest: number,
  ...runs: number[],
]

/** A measured pair as it is kept. */
export const keepPair = ({ overlap, shared, shareA, shareB, density }: MeasuredPair): KeptPair => [
  shared,
  shareA,
  shareB,
  density,
  overlap.wordsA,
  overlap.wordsB,
  overlap.longest,
  ...overlap.runs.flatMap(({ a, b, length }) => [a, b, length]),
]

/** A kept pair as it was measured. */
export function pairAsKept(kept: KeptPair): MeasuredPair {
  const [shared, shareA, shareB, density, wordsA, wordsB, longest, ...numbers] = kept
  const runs = Array.from({ length: numbers.length / 3 }, (_, at) => ({
    a: numbers[3 * at]!,
    b: numbers[3 * at + 1]!,
    length: numbers[3 * at + 2]!,
  }))
  return { overlap: { runs, wordsA, wordsB, longest }, shared, shareA, shareB, density }
}
