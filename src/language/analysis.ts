import type { Article, BlockRole, Span } from '../article/index.ts'
import type { Prose, Token } from '../text/index.ts'

/** A token with its grammar. */
export interface Word extends Token {
  /** Universal part of speech: NOUN, VERB, PROPN … */
  readonly upos: string
  /** Penn tag: NN, VBD, NNP … */
  readonly xpos: string
  readonly lemma: string
  /** Index in the sentence of the word that this one depends on; -1 for the root. */
  readonly head: number
  /** Universal Dependencies relation: nsubj, obj, nmod:poss … */
  readonly deprel: string
}

/** A person's, organisation's or place's name in a sentence: word indexes, `end` exclusive. */
export interface NameSpan {
  readonly start: number
  readonly end: number
  readonly type: 'PER' | 'ORG' | 'LOC'
  /** How sure, 0 to 1. */
  readonly p: number
  /** What gave the type: a rule such as `name.title`, or the network. */
  readonly rule?: string
}

/** What a word of a sentence is to a predicate: word indexes, `end` exclusive. */
export interface Argument {
  /**
   * PropBank's role: ARG0 the doer, ARG1 what is done to or said, ARG2 to ARG5 by the sense, ARGM-TMP time, -LOC place, -NEG
   * negation, -MOD modal …; R-ARG0 a relative pronoun that stands for ARG0, C-ARG1 the second part of an ARG1, C-V a particle.
   */
  readonly role: string
  /** The word of the span that the others depend on. */
  readonly head: number
  readonly start: number
  readonly end: number
}

/** A word that says what happens or is so, with who and what takes part in it (Palmer et al. 2005). */
export interface Predicate {
  /** Index of the word in the sentence. */
  readonly at: number
  readonly kind: 'verb' | 'noun' | 'adjective'
  /** PropBank's sense of the word: `say.01`. */
  readonly sense?: string
  /** In the order of the sentence; all within it. */
  readonly args: readonly Argument[]
  /**
   * Did it happen, is it so? From -3, surely not, to 3, surely; wished, asked and future ones are below 0. Verbs only. Of verbs with
   * "not" it is near 0, as the judges whom it was learned from disagreed: their ARGM-NEG says more.
   */
  readonly factuality?: number
}

/** One sentence with its grammar. Offsets are into the clean text. */
export interface AnalysedSentence extends Span {
  readonly index: number
  readonly block: number
  readonly role: BlockRole
  readonly words: readonly Word[]
  readonly names: readonly NameSpan[]
  /** In the order of the sentence. */
  readonly predicates: readonly Predicate[]
}

/** An article with the grammar of each of its sentences: what all later stages read. */
export interface Analysis {
  readonly article: Article
  readonly prose: Prose
  readonly sentences: readonly AnalysedSentence[]
}

/** What is known of one sentence given as bare tokens: words without offsets. */
export interface AnalysedTokens {
  readonly words: readonly Omit<Word, 'start' | 'end'>[]
  readonly names: readonly NameSpan[]
  readonly predicates: readonly Predicate[]
}

/** The grammar of one sentence, an entry a word, before lemmas. */
export interface Grammar {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Index of each word's head, -1 for the root. */
  readonly heads: ArrayLike<number> & { indexOf(head: number): number }
  readonly relations: readonly string[]
  readonly names: readonly NameSpan[]
  readonly predicates: readonly Predicate[]
}
