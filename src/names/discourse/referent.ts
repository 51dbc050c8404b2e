import type { Span } from '../../article/index.ts'

/** Whom a pronoun may mean by its form: a man, a woman, several or a body. */
export type PronounForm = 'female' | 'male' | 'plural'

/** Where somebody is told of, with his part in the sentence. */
export interface Place extends Span {
  readonly sentence: number
  /** Word of the sentence that the phrase hangs on, -1 where the tree has none. */
  readonly head: number
  readonly part: 'subject' | 'object' | 'owner' | 'other'
  /** PropBank's role of the phrase in its clause, '' for none. */
  readonly role: string
  /** Index of the clause in its sentence, -1 outside of all. */
  readonly clause: number
  /** How many clauses stand above that one. */
  readonly depth: number
  /** True inside another noun phrase: `the lawyer of Ana Roth`. */
  readonly inner: boolean
  /** True for the subject of a verb of saying. */
  readonly says: boolean
  /** True between brackets: `Hans (Jon Dahl)`. */
  readonly bracketed: boolean
  /** True as one of several: `Ana Roth and Jon Dahl`. */
  readonly joined: boolean
  /** What stands there: a name, a noun, a pronoun. */
  readonly form: 'name' | 'nominal' | 'pronoun'
}

/** What somebody told of is, as far as whom a pronoun means hangs on it. */
export type ReferentSort = 'person' | 'unsure' | 'body' | 'group'

/** Somebody whom the text tells of, named or not: `Item` is what a caller knows him by. */
export interface Referent<Item> {
  /** Null for somebody who is not named: "the auditor". */
  readonly item: Item | null
  readonly sort: ReferentSort
  /** Lemma of the noun, of one who is not named. */
  readonly noun: string
  /** The full name in use, of one who is named. */
  readonly name: string
  /** As far as it is told, or a pronoun that surely meant him has shown it. */
  gender: PronounForm | undefined
  /** What the last pronoun that may have meant him showed. */
  shown: PronounForm | undefined
  /** How often he was told of. */
  told: number
  /** How often by a pronoun. */
  meant: number
  /** How many were told of before him. */
  readonly order: number
  /** Where he was first told of by more than a pronoun. */
  words: Place | null
  /** The last places. */
  readonly places: Place[]
}
