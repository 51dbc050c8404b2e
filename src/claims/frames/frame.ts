import type { Spans } from '../../article/index.ts'

/** An entity that stands in a party: its id, and its name. */
export interface FrameName {
  readonly id: string
  readonly name: string
}

/** Someone or something in a frame, comparable across articles. */
export interface FrameParty {
  /** Lemma of the noun that it is about: `guard` of `the coast guards`; '' where a pronoun stands for a name. */
  readonly head: string
  /** The entities that it names, those that a pronoun means included. */
  readonly names: readonly FrameName[]
}

/** A number that counts something: `26` `percent`, `110000` `job`. */
export interface FrameCount {
  readonly value: number
  readonly unit: string
}

/** One thing that is claimed: one clause of a content, or the act that a noun phrase names. */
export interface Frame {
  /** Its words in the article. */
  readonly spans: Spans
  readonly text: string
  /** Classes of what is done, the main one first; `act-classes.data.ts`, else the lemma. */
  readonly acts: readonly string[]
  /** Who does it, is it, or is said to be behind it. */
  readonly doer: FrameParty | null
  /** To whom, with what, where it is done. */
  readonly targets: readonly FrameParty[]
  /** Classes or lemmas of all its content words. */
  readonly words: readonly string[]
  readonly counts: readonly FrameCount[]
  /** Days that are written out: `may 12`. */
  readonly days: readonly string[]
  /** False where the words say that it is not so: `had no part in it`. */
  readonly so: boolean
  /** True where the speaker says neither that it is so nor that it is not: `could not confirm whether …`. */
  readonly withheld?: true
  /** What it answers to without telling it again: `that is a lie`. */
  readonly answer?: Answer
  /** True where it names a culprit: `was behind the attack`, `responsible for`. */
  readonly isBlame: boolean
  /** Whether it is a sentence by itself. */
  readonly readsAlone: boolean
  /** True for a clause; false for a noun phrase (`involvement in the attack`). */
  readonly isClause: boolean
}

/** What somebody answers to without telling it again: `denied the claims`, `called it baseless`. */
export interface Answer {
  /** Whose claim it is, where the words say: `Iran's claim`. */
  readonly owner: FrameParty | null
  /** `claim`: "the accusations", "it"; `blame`: his part in what was told: "any wrongdoing", "involvement". */
  readonly to: 'claim' | 'blame'
  /** True where only "it", "that" stands for it. */
  readonly isPronoun?: true
  /** True where it is one charge, not several: `the accusation`. */
  readonly isSingle?: true
  /** True where it is neither denied nor confirmed: `could not confirm the reports`. */
  readonly withheld?: true
}
