/** What name finding reads of a sentence. */
export interface TaggedSentence {
  readonly tokens: readonly string[]
  readonly xpos: readonly string[]
}

/** A run of words that may be a name, or hold one: word indexes, `end` exclusive. */
export interface Run {
  readonly start: number
  readonly end: number
}

/** True for a word that begins with a capital. */
export const isCapital = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '')

/** Without a full stop and in small letters: how the word lists are written. */
export const plain = (text: string | undefined): string =>
  (text ?? '').toLowerCase().replace(/\.$/, '').replace(/’/g, "'")
