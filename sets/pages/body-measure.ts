import { wordsOf } from './gold-lines.ts'

/** How well the bodies of many pages agree with gold: 0 to 1. */
export interface BodyScore {
  readonly f1: number
  readonly precision: number
  readonly recall: number
  /** The share of pages with exactly the gold words. */
  readonly exact: number
}

const SIZE = 4

/**
 * The measure of scrapinghub/article-extraction-benchmark: shingles of four words, F1 of mean precision
 * and mean recall over pages. Of several gold bodies the nearest counts.
 */
export function scoreBodies(
  pages: readonly { readonly bodies: readonly string[]; readonly found: string }[],
): BodyScore {
  const nearest = pages.map(({ bodies, found }) =>
    bodies.map((gold) => compare(gold, found)).reduce((a, b) => (b.f1 > a.f1 ? b : a)),
  )
  const precision = mean(nearest.map((page) => page.precision))
  const recall = mean(nearest.map((page) => page.recall))
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  return { f1, precision, recall, exact: mean(nearest.map((page) => page.exact)) }
}

function compare(gold: string, found: string) {
  const left = wordsOf(gold)
  const right = wordsOf(found)
  const wanted = shingles(left)
  const given = shingles(right)
  let hits = 0
  for (const [shingle, count] of given) hits += Math.min(count, wanted.get(shingle) ?? 0)
  const precision = hits / (sum(given) || 1)
  const recall = hits / (sum(wanted) || 1)
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  return { precision, recall, f1, exact: left.join(' ') === right.join(' ') ? 1 : 0 }
}

function shingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const last = words.length === 0 ? 0 : Math.max(1, words.length - SIZE + 1)
  for (let at = 0; at < last; at++) {
    const key = words.slice(at, at + SIZE).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0)
const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / (list.length || 1)
