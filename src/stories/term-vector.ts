import type { TermCounts } from './term-counts.ts'
import type { Terms } from './terms.ts'

/** The most telling terms of an article, heaviest first; the squares of the weights add up to 1. */
export type TermVector = readonly (readonly [term: string, weight: number])[]

const MOST_TERMS = 150
/** A name says more of a story than a word of the same rarity. */
const NAME = 1.5

/** Weights are kept to so many parts of one: the digits behind say nothing, and are most of what is kept of an article. */
const PARTS = 10_000

/** The most telling terms of an article with their weights. */
export function weighTerms(
  { counts, names }: Terms,
  rarities: Pick<TermCounts, 'rarity'>,
): TermVector {
  const weighed: [string, number][] = []
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * rarities.rarity(term) * (names.has(term) ? NAME : 1)
    if (weight > 0) weighed.push([term, weight])
  }
  weighed.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  const kept = weighed.slice(0, MOST_TERMS)
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return kept.map(([term, weight]) => [term, Math.round((PARTS * weight) / length) / PARTS])
}
