/** What is searched for, beside the words. */
export interface SearchAsk {
  /** At most so many; 20 where it is not said. */
  readonly limit?: number
  /** The first of them, counted from 0. */
  readonly from?: number
  /** `best` where it is not said. */
  readonly order?: 'best' | 'newest'
  readonly outlet?: string
  /** Days of publication, both included. */
  readonly since?: string
  readonly until?: string
  /** Articles of one story. */
  readonly story?: string
  /** Whether values are counted by which the hits can be narrowed. */
  readonly facets?: boolean
}

/** A place where searched words stand. */
export interface Hit {
  readonly article: string
  readonly title: string
  /** Some words around the first hit, with the found words between `[` and `]`. */
  readonly snippet: string
  readonly outlet?: string
  readonly published?: string
  readonly story?: string
}

/** A value, and how many of the hits that were looked at have it. */
export interface FacetValue {
  readonly value: string
  readonly count: number
}

/** Values by which hits can be narrowed, the most frequent first, of equals by name: at most 20 each. Days are sorted. */
export interface Facets {
  readonly outlet: readonly FacetValue[]
  readonly day: readonly FacetValue[]
  readonly story: readonly FacetValue[]
}

/** What a search found. */
export interface SearchResult {
  readonly hits: readonly Hit[]
  /** True where more articles hold the words than were asked for. */
  readonly more: boolean
  /** Hits that were ranked and counted: all, or those of the 2,000 articles that came last. */
  readonly looked: number
  /** Searched words that were not looked at: there were too many. */
  readonly ignored: readonly string[]
  readonly facets?: Facets
}

/** A word that stands everywhere is looked at in the newest articles alone: to rank all would hold up everyone. */
export const MOST_LOOKED = 2_000
export const HITS = 20
const MOST_VALUES = 20

/** Counts the values of hits. */
export function countFacets(
  hits: readonly {
    readonly outlet?: string
    readonly published?: string
    readonly story?: string
  }[],
): Facets {
  const count = (values: readonly (string | undefined)[]): FacetValue[] => {
    const counts = new Map<string, number>()
    for (const value of values)
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((x, y) => y.count - x.count || (x.value < y.value ? -1 : 1))
      .slice(0, MOST_VALUES)
  }
  return {
    outlet: count(hits.map(({ outlet }) => outlet)),
    day: count(hits.map(({ published }) => published)).sort((x, y) => (x.value < y.value ? -1 : 1)),
    story: count(hits.map(({ story }) => story)),
  }
}
