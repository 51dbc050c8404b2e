import type { Annotated, StoryRecord } from '../brief/index.ts'

/** A page as it is kept: its bytes, and what was read from them without looking at other pages. */
export interface ArchivedPage {
  readonly raw: Uint8Array
  readonly read: Annotated
}

/** What `add` did: a new page, one whose bytes are held already, or the same bytes from elsewhere. */
export type AddOutcome = 'new' | 'known' | 'other-source'

/** What the stages make of all pages together: a function of the set of pages. */
export interface Settlement {
  /** Sorted by article id. */
  readonly articles: readonly Annotated[]
  /** Sorted by story id. */
  readonly stories: readonly StoryRecord[]
}

/** A place where searched words stand. */
export interface Hit {
  readonly article: string
  readonly title: string
  /** Some words around the first hit, with the found words between `[` and `]`. */
  readonly snippet: string
}

/**
 * Keeps pages and what was made of them, and finds words. Every method is one transaction: what it
 * reported as done survives the death of the process.
 */
export interface Archive {
  /** Keeps pages, all or none; says of each what became of it. */
  add(pages: readonly ArchivedPage[]): AddOutcome[]
  /** What was read from one page alone. */
  page(id: string): Annotated | null
  /** The bytes as they arrived. */
  raw(id: string): Uint8Array | null
  /** What was read from each page alone, sorted by article id. */
  pages(): Annotated[]
  /** Replaces what was read of pages that are held: their bytes were read anew. */
  replace(pages: readonly Annotated[]): void
  /** Replaces the settled view, made by this version of the program. */
  settle(settlement: Settlement, by: string): void
  /** The version that made the settled view; null where pages came or changed since. */
  settledBy(): string | null
  /** Empty until something was settled. */
  settled(): Settlement
  /** Articles that hold all the words, best first; words are words, never query syntax. */
  search(words: string, limit?: number): Hit[]
  close(): void
}

/** The page with the sources of `more`, sorted. Null if it has them all already. */
export function withSources(page: Annotated, more: Annotated): Annotated | null {
  const { article } = page
  const sources = [...new Set([...article.origin.sources, ...more.article.origin.sources])].sort()
  if (sources.length === article.origin.sources.length) return null
  return { ...page, article: { ...article, origin: { ...article.origin, sources } } }
}

/** Searched words as separate terms: letters and digits, case folded. At most 32 are looked at. */
export function searchTerms(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 32)
}
