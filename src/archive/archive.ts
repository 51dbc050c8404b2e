import type { Annotated, StoryRecord } from '../brief/index.ts'

/** A page as it is kept: its bytes, and what was read from them without looking at other pages. */
export interface ArchivedPage {
  readonly raw: Uint8Array
  readonly read: Annotated
}

/** Bytes that are held already, found in another place. */
export interface Again {
  /** SHA-256 of the bytes: the id of the page. */
  readonly id: string
  readonly source: string
}

/** Where the bytes of a page were found. */
export interface HeldBytes {
  readonly id: string
  /** Sorted. */
  readonly sources: readonly string[]
  readonly url?: string
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

/** What a search found. */
export interface SearchResult {
  readonly hits: readonly Hit[]
  /** True where more articles hold the words than were asked for. */
  readonly more: boolean
  /** Searched words that were not looked at: there were too many. */
  readonly ignored: readonly string[]
}

/**
 * Keeps pages and what was made of them, and finds words. Every method is one transaction: what it
 * reported as done survives the death of the process.
 */
export interface Archive {
  /** Keeps pages that the program of version `by` read, all or none; says of each what became of it. */
  add(pages: readonly (ArchivedPage | Again)[], by: string): AddOutcome[]
  /** Whether a page is held. */
  has(id: string): boolean
  /** Pages held. */
  count(): number
  /** What was read from one page alone. */
  page(id: string): Annotated | null
  /** The bytes as they arrived, checked against their hash. */
  raw(id: string): Uint8Array | null
  /** What was read from each page alone, sorted by article id; without those that are to be read again. */
  pages(): Annotated[]
  /** Pages that another version than `by` read, sorted by id. */
  readByOthers(by: string): HeldBytes[]
  /** Replaces what was read of pages that are held: the program of version `by` read their bytes again. */
  replace(pages: readonly Annotated[], by: string): void
  /** Grows whenever a page comes or changes. */
  revision(): number
  /**
   * Replaces the settled view, made by the program of version `by` from the pages as they were at
   * `revision`. False, and nothing is replaced, where pages came or changed since.
   */
  settle(settlement: Settlement, by: string, revision: number): boolean
  /** The version that made the settled view; null where pages came or changed since. */
  settledBy(): string | null
  /** Empty until something was settled. */
  settled(): Settlement
  /** Articles that hold all the words, best first; words are words, never query syntax. */
  search(words: string, limit?: number): SearchResult
  close(): void
}

/** The page with all places that its bytes were found in. */
export function withSources(page: Annotated, sources: readonly string[]): Annotated {
  const { article } = page
  return { ...page, article: { ...article, origin: { ...article.origin, sources } } }
}
