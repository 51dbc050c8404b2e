import type { Span } from '../../article/index.ts'

/** Where somebody is told of, with his part in the sentence. */
export interface Place extends Span {
  readonly sentence: number
  /** Word of the sentence that the phrase hangs on, -1 where the tree has none. */
  readonly head: number
  readonly part: 'subject' | 'object' | 'owner' | 'apposition' | 'other'
  /** Index of the clause in its sentence, -1 outside of all. */
  readonly clause: number
  /** What stands there: a name, a noun, a pronoun. */
  readonly form: 'name' | 'nominal' | 'pronoun'
}

/** Somebody whom the text tells of, named or not: `Item` is what a caller knows him by. */
export interface Referent<Item> {
  /** Null for somebody who is not named: "the auditor". */
  readonly item: Item | null
  /** Lemma of the noun, of one who is not named. */
  readonly noun: string
  /** As far as it is told, or a pronoun has shown it. */
  gender: 'female' | 'male' | undefined
  /** How often he was told of. */
  told: number
  /** Where he was first told of by more than a pronoun. */
  words: Place | null
  /** The last places. */
  readonly places: Place[]
}
