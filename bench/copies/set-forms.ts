/** A text of `../shared/bench/copies/pool.jsonl.gz`. */
export interface PoolText {
  readonly id: string
  readonly role: 'wire' | 'event' | 'background' | 'teaser'
  readonly story?: string
  readonly wire?: string
  readonly title: string
  readonly byline: string
  readonly outlet: string
  readonly date: string
  readonly text: string
}

/** A page of a set. */
export interface Doc {
  readonly id: string
  readonly title: string
  readonly byline: string
  readonly outlet: string
  readonly date: string
  readonly text: string
}
