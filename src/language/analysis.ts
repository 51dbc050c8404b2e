import type { Article, BlockRole, Span } from '../article/index.ts'
import type { Prose, Token } from '../text/index.ts'

/** A token with its grammar. */
export interface Word extends Token {
  /** Universal part of speech: NOUN, VERB, PROPN … */
  readonly upos: string
  /** Penn tag: NN, VBD, NNP … */
  readonly xpos: string
  readonly lemma: string
  /** Index in the sentence of the word that this one hangs on; -1 for the root. */
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

/** One sentence with its grammar. Offsets are into the clean text. */
export interface AnalysedSentence extends Span {
  readonly index: number
  readonly block: number
  readonly role: BlockRole
  readonly words: readonly Word[]
  readonly names: readonly NameSpan[]
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
}

/** The grammar of one sentence, an entry a word, before lemmas. */
export interface Grammar {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Index of each word's head, -1 for the root. */
  readonly heads: ArrayLike<number> & { indexOf(head: number): number }
  readonly relations: readonly string[]
  readonly names: readonly NameSpan[]
}
