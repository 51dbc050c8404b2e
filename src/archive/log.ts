/** What may change in what is held, in the order in which one story's lines stand. */
export const CHANGE_KINDS = [
  /** Articles that were in no story of these before. `ids`: its articles. */
  'story-new',
  /** More independent reports than before. `ids`: articles that came. */
  'story-grew',
  /** Another story is part of this one. `ids`: its former id. */
  'story-joined',
  /** Articles left for a story of their own. `ids`: of that story. */
  'story-split',
  /** None of its articles counts any more. */
  'story-gone',
  /** `ids`: the article, and the article whose text it is compared with. */
  'copy-alters',
  /** The original of a text is known. `ids`: the article. */
  'original-found',
  /** `ids`: the article. */
  'day-corrected',
  /** A page is other than it was. `ids`: its version now, and the one before. */
  'page-changed',
  /** Of claims. `ids`: articles that tell it. */
  'claim-contested',
  'claim-denied',
  'stance-turned',
  'claim-new',
  'claim-withdrawn',
  /** Anything else in it is told in another way. */
  'story-retold',
  /** A person decided something. `ids`: the decision, then what it is about. */
  'decision',
] as const

/** What may change in what is held. */
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** A line of the log before it has its number. */
export interface ChangeLine {
  /** '' where it is of no one story. */
  readonly story: string
  readonly kind: ChangeKind
  readonly ids: readonly string[]
  /** In words. */
  readonly text: string
}

/** A line of the log: something became other than it was. */
export interface Change extends ChangeLine {
  /** Numbers all that came and changed, in order. */
  readonly seq: number
  /** When, as the clock said: ISO 8601 in UTC; '' where nobody said. */
  readonly at: string
}

/** A page came, or bytes that are held came from another place. */
export interface Arrival {
  readonly seq: number
  readonly at: string
  readonly article: string
  readonly source: string
}

/** Which lines of the log are asked for: the oldest first. */
export interface LogAsk {
  /** Those with a higher number alone. */
  readonly since?: number
  readonly limit?: number
}

/** Lines of the log. */
export interface LogPage<T> {
  readonly items: readonly T[]
  /** To be given as `since` for those that follow; absent where none do. */
  readonly next?: number
}

/** Lines of a page of the log where nobody says how many. */
export const LOG_SIZE = 200

/** Some lines of the log, and the last of them where more follow; `rows` are one more than asked for. */
export function logPage<T extends { readonly seq: number }>(
  rows: readonly T[],
  limit: number,
): LogPage<T> {
  const items = rows.slice(0, limit)
  const end = rows.length > limit ? items.at(-1) : undefined
  return { items, ...(end ? { next: end.seq } : {}) }
}
