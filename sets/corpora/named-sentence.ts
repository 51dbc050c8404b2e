/** What the models name. */
export type NameType = 'PER' | 'ORG' | 'LOC'

/** A name in a sentence: token indexes, end exclusive. */
export interface NamedSpan {
  readonly start: number
  readonly end: number
  readonly type: NameType
}

/** A sentence (or a paragraph) with its names in order. */
export interface NamedSentence {
  readonly document: string
  readonly tokens: readonly string[]
  readonly names: readonly NamedSpan[]
  /** True where nobody said whether the token is part of a name: nothing is learned there. */
  readonly unknown: readonly boolean[]
}
