/** A value that is kept as JSON. */
export type Kept =
  | string
  | number
  | boolean
  | null
  | readonly Kept[]
  | { readonly [key: string]: Kept }

/** Days, both included, and how much has to be common. */
export interface Near {
  readonly from: number
  readonly to: number
  readonly least: number
}

/** An edge of a graph, as its first end holds it. */
export interface StateEdge {
  readonly a: string
  readonly b: string
  readonly value: Kept
}

/**
 * What settling keeps so that a page finds whom it meets: values by part and id, holders of keys, edges between
 * articles. Nothing here knows what an article is. All calls of one `Archive.change` are one transaction.
 *
 * Ids of holders and of edges are those of pages that are, or were, held.
 */
export interface SettleState {
  /** A value, or null. */
  get(part: string, id: string): Kept
  /** Keeps a value, of a page that is held or under another name; null takes it out. */
  put(part: string, id: string, value: Kept): void
  /** Whether there is one: it is not looked at. */
  has(part: string, id: string): boolean
  /** The keys under which an article is held, as they were given. */
  keys(index: string, id: string): readonly number[]
  /** Holds an article under these keys alone: whole numbers of 32 bits. */
  setKeys(index: string, id: string, keys: readonly number[]): void
  /** The same with a weight each, whole numbers, and a day, or none, for `alike`. An index is of the one kind or the other. */
  setDatedKeys(
    index: string,
    id: string,
    keys: ReadonlyMap<number, number>,
    day: number | null,
  ): void
  /** Who is held under a key, sorted by id: the first `limit`. */
  holders(index: string, key: number, limit?: number): string[]
  /**
   * Who is held under some of these keys, with a day within both ends or with none, so that the sum of products of the
   * weights given here and theirs is at least `least`; in no order.
   */
  alike(index: string, keys: ReadonlyMap<number, number>, near: Near): string[]
  /** Keeps an edge; null takes it out. */
  setEdge(graph: string, a: string, b: string, value: Kept): void
  /** All edges that have this article at one end. */
  edges(graph: string, id: string): StateEdge[]
  /** Those that have it as their first end. */
  edgesFrom(graph: string, id: string): StateEdge[]
  /** Those that have it as their second end. */
  edgesTo(graph: string, id: string): StateEdge[]
  /** How many have it as their first end. */
  countFrom(graph: string, id: string): number
  /** Forgets everything. */
  clear(): void
}
