import { winnow } from './fingerprint.ts'
import { memoryCopyIndex } from './memory-copy-index.ts'
import type { CopyReading } from './reading.ts'

/** Runs in a window of which one is kept: a shared passage of 16 words always leaves one. */
const WINDOW = 12
/** One run in so many is a sample. */
const SAMPLED = 8

/** Two readings, by index (`a < b`), and how many kept runs both have. */
export interface CopyCandidate {
  readonly a: number
  readonly b: number
  readonly common: number
}

/** Runs by which shared passages are found: unmuted, each once, sorted. */
export const sketchOf = ({ grams, muted }: CopyReading): Int32Array =>
  winnow(
    grams.filter((_, at) => !muted[at]),
    WINDOW,
  )

/** Runs by which whole texts are compared: the share of two samples that is common is that of all runs. */
export function sampleOf({ grams, muted }: CopyReading): Int32Array {
  const kept = new Set<number>()
  for (let at = 0; at < grams.length; at++) {
    const hash = grams[at]!
    if (hash % SAMPLED === 0 && !muted[at]) kept.add(hash)
  }
  return Int32Array.from(kept).sort()
}

/**
 * Pairs of texts that have at least `least` kept runs in common. A text in a hundred papers does not pair each
 * with each: all are paired with the first fifty, and so with one another.
 */
export function findCandidates(sketches: readonly Int32Array[], least: number): CopyCandidate[] {
  const index = memoryCopyIndex()
  const found: CopyCandidate[] = []
  for (const [b, sketch] of sketches.entries()) {
    for (const { article, common } of index.lookUp(sketch, least)) {
      found.push({ a: article, b, common })
    }
    index.add(b, sketch)
  }
  return found.sort((x, y) => x.a - y.a || x.b - y.b)
}
