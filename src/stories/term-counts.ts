/** In how many articles each term stands: what makes a term rare, and so telling. */
export interface TermCounts {
  /** Counts the terms of one article. */
  add(terms: Iterable<string>): void
  /** How telling a term is, 0 for one that stands nearly everywhere. */
  rarity(term: string): number
}

/** Articles assumed before the first one, so that early counts do not swing. */
const PRIOR = 20
/** Share of them that hold any given term. */
const PRIOR_SHARE = 0.02
const MOST_TERMS = 1_000_000

/** Running counts. Over a million terms, those seen once are forgotten: they are the long tail. */
export function countTerms(): TermCounts {
  const counts = new Map<string, number>()
  let articles = 0
  return {
    add(terms) {
      articles++
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
      if (counts.size <= MOST_TERMS) return
      for (const [term, count] of counts) if (count === 1) counts.delete(term)
    },
    rarity(term) {
      const seen = counts.get(term) ?? 0
      return Math.max(0, Math.log((articles + PRIOR) / (seen + PRIOR * PRIOR_SHARE)))
    },
  }
}
