/** What an index answers: an article's number, and how many of the asked runs it holds. */
export interface Held {
  readonly article: number
  readonly common: number
}

/**
 * Which articles hold a run of words: the memory of a desk that reads a stream. Articles are numbers that the caller
 * gives out, runs are 32-bit hashes (`fingerprint`). Containment, not likeness: a borrowed paragraph counts the
 * same in a short text and in a long one. Held in memory (`memoryCopyIndex`) or in the archive; one contract
 * suite runs on both.
 */
export interface CopyIndex {
  /** Holds an article's runs; an article that is held already gets further ones. */
  add(article: number, runs: Int32Array): void
  /** Articles with at least `least` of the runs, those with most first, then by number. */
  lookUp(runs: Int32Array, least?: number): Held[]
  remove(article: number): void
  /** Articles held. */
  readonly size: number
}

/** A run in more articles than this is a stock phrase or a text on a hundred sites: the first ones hold it. */
export const MOST_HOLDERS = 50

/** Held articles by how much they have in common, from counts by article. */
export const ranked = (counts: ReadonlyMap<number, number>, least: number): Held[] =>
  [...counts]
    .filter(([, common]) => common >= least)
    .map(([article, common]) => ({ article, common }))
    .sort((x, y) => y.common - x.common || x.article - y.article)
