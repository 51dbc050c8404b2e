/** A word or mark that a system found in a text; offsets in UTF-16 units, end exclusive. */
interface FoundToken {
  readonly start: number
  readonly end: number
  readonly upos: string
  readonly lemma: string
}

/** A name that a system found. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly type: 'PER' | 'ORG' | 'LOC'
}

/** What a system says of a text. */
export interface Reading {
  readonly tokens: readonly FoundToken[]
  /** Missing where it finds none by design. */
  readonly names?: readonly FoundName[]
}

/** A system that is ready to read: `read` is the work that is timed, `spell` tells its result by characters. */
export interface Reader<Result = unknown> {
  read(text: string): Result
  spell(result: Result, text: string): Reading
}
