import type { Word } from '../language/index.ts'

/** Words of a sentence: indexes, `to` exclusive. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** A noun phrase without what depends on it: `the three ministers` of `the three ministers of Chad`. */
export interface NounPhrase extends WordRange {
  /** Its last noun. */
  readonly head: number
}

/** A verb with its helpers (`has not been seen`, `to see`). */
export interface VerbGroup extends WordRange {
  /** The verb itself; of `is` in `is ill` the `is`. */
  readonly head: number
  readonly passive: boolean
  /** `to meet`; `meeting` or `accused` without helper; else finite. */
  readonly form: 'finite' | 'infinitive' | 'participle'
  /** The modal or `will`, in lower case, if there is one. */
  readonly modal?: string
  readonly negated: boolean
}

/** What a modal says of the act: it is to come, may be, must be, would be. */
export type Modality = 'none' | 'future' | 'possible' | 'necessary' | 'hypothetical'

/** What a clause says of its subject, and how: as a fact, an order, a question; past, to come, not so. */
export interface ClausePredicate extends WordRange {
  /** The word that the others depend on: the verb, or what somebody or something is (`ill` of `is ill`). */
  readonly head: number
  readonly lemma: string
  /** Of finite verbs; a modal gives `future` (will, shall) or none. */
  readonly tense: 'past' | 'present' | 'future' | null
  /** `has gone`, `had gone`: over at that time. */
  readonly perfect: boolean
  readonly mood: 'indicative' | 'imperative' | 'interrogative'
  readonly modality: Modality
  readonly negated: boolean
  readonly passive: boolean
  readonly form: VerbGroup['form']
  /** True where a form of `be` ties the subject to a noun or adjective. */
  readonly copular: boolean
}

/** Someone or something in a clause, with all that depends on it but the preposition before it. */
export interface ClauseArgument extends WordRange {
  /** The word of the phrase that the others depend on; for "who" the noun that it stands for. */
  readonly head: number
  /** The heads of `A, B and C`, in reading order: at least `head`. */
  readonly heads: readonly number[]
  /** The preposition before it, in lower case; '' for subjects and objects. */
  readonly preposition: string
  /** UD relation to the predicate: nsubj, obj, iobj, obl, obl:agent, obl:tmod … */
  readonly relation: string
}

/** What is said, thought, wished or begun: the clause that a predicate governs. */
export interface Complement {
  /** Index of the clause; -1 where words without a verb stand there (`called it a mistake`). */
  readonly clause: number
  /**
   * `that`: behind that; `bare`: a finite clause without it; `question`: if, whether, how, what …; `infinitive`: to go;
   * `gerund`: going; `quoted`: what stands beside an aside ("The port, she said, is shut"); `phrase`: no verb.
   */
  readonly kind: 'that' | 'bare' | 'question' | 'infinitive' | 'gerund' | 'quoted' | 'phrase'
  /** Its words; several pieces where the governing words lie between. */
  readonly pieces: readonly WordRange[]
}

/** How a clause depends on its parent. */
export type ClauseRelation =
  | 'root'
  | 'conj'
  | 'ccomp'
  | 'xcomp'
  | 'advcl'
  | 'relcl'
  | 'acl'
  | 'csubj'
  | 'parataxis'
  | 'other'

/** A predicate with those who take part in it. */
export interface Clause {
  /** Place in the sentence's clauses, in the order of their predicates. */
  readonly index: number
  readonly predicate: ClausePredicate
  /** Its first and last word, with all clauses under it; marks at its ends left out. */
  readonly extent: WordRange
  /** The subject that stands in the clause itself. */
  readonly subject: ClauseArgument | null
  /** Direct objects before indirect ones. */
  readonly objects: readonly ClauseArgument[]
  /** With a preposition, and times and places without. */
  readonly obliques: readonly ClauseArgument[]
  readonly complement: Complement | null
  /** What opens it: that, if, because, who, and. */
  readonly opener: { readonly at: number; readonly word: string } | null
  /** Index of the clause that it depends on, -1 for none. */
  readonly parent: number
  readonly relation: ClauseRelation
  /** Of whom or what it speaks: its subject, or the one who stands for it elsewhere (`wants to leave`, `men arrested`). */
  readonly about: ClauseArgument | null
  /** Who does it: `about`, in a passive who stands behind `by`. */
  readonly doer: ClauseArgument | null
  /** To whom or what it is done: the object, in a passive `about`. */
  readonly undergoer: ClauseArgument | null
  /** Whether it is a sentence by itself: a finite verb, a subject that names whom it means, nothing missing. */
  readonly readsAlone: boolean
}

/** A sentence as phrases, verb groups and clauses. */
export interface SentenceClauses {
  /** The words, their tags and heads put right by the repairs; as many as were given. */
  readonly words: readonly Word[]
  readonly lower: readonly string[]
  readonly phrases: readonly NounPhrase[]
  /** The phrase that each word is in. */
  readonly phraseAt: readonly (NounPhrase | undefined)[]
  readonly groups: readonly VerbGroup[]
  /** The verb group that each word is in. */
  readonly groupAt: readonly (VerbGroup | undefined)[]
  readonly clauses: readonly Clause[]
  /** Index of the clause that each word is in, -1 outside of all. */
  readonly clauseAt: ArrayLike<number>
  /** The phrase that a word is the head of, with all that depends on it; any word may be asked for. */
  argument(at: number): ClauseArgument
}
