import type { Reading } from './reading.ts'

/** One run in so many is kept. A shared passage of 60 words leaves two or more with p = .995. */
const KEPT = 8
/** A run in more texts than this no longer pairs each with each, only each with the first ones. */
const MOST_TEXTS = 50

/** Two readings, by index (`a < b`), and how many kept runs both have. */
export interface Candidate {
  readonly a: number
  readonly b: number
  readonly common: number
}

/** Kept runs of each reading, unmuted, each once, sorted. */
export function sketchOf({ grams, muted }: Reading): Int32Array {
  const kept = new Set<number>()
  for (let at = 0; at < grams.length; at++) {
    const hash = grams[at]!
    if (hash % KEPT === 0 && !muted[at]) kept.add(hash)
  }
  return Int32Array.from(kept).sort()
}

/**
 * Pairs of texts that have at least `least` kept runs in common. Containment, not Jaccard: a
 * borrowed paragraph counts the same in a short text and in a long one.
 */
export function findCandidates(sketches: readonly Int32Array[], least: number): Candidate[] {
  const postings = new Map<number, number[]>()
  const found: Candidate[] = []
  for (const [b, sketch] of sketches.entries()) {
    const counts = new Map<number, number>()
    for (const hash of sketch) {
      const seen = postings.get(hash)
      if (!seen) {
        postings.set(hash, [b])
        continue
      }
      for (const a of seen) counts.set(a, (counts.get(a) ?? 0) + 1)
      // A text in a hundred papers: all are paired with the first fifty, and so with one another.
      if (seen.length < MOST_TEXTS) seen.push(b)
    }
    for (const [a, common] of counts) if (common >= least) found.push({ a, b, common })
  }
  return found.sort((x, y) => x.a - y.a || x.b - y.b)
}
