import type { NameSpan } from '../../analysis.ts'
import type { Tree } from './tree.ts'

/** A word as the parser reads it. */
export interface ParsedWord {
  readonly text: string
  readonly lower: string
  readonly upos: string
  readonly xpos: string
  readonly lemma: string
}

/** What a phrase is to the assembly of a sentence. */
export type PhraseKind =
  | 'noun'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'mark' // brings in a clause: that, because
  | 'relative' // who, which, where
  | 'conjunction'
  | 'punctuation'
  | 'other'

/** How a verb stands: only a finite one makes a clause by itself. */
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle' | 'bare'

/** A piece of a sentence whose inside is attached; `head` is the word that still hangs nowhere. */
export interface Phrase {
  readonly kind: PhraseKind
  readonly start: number
  readonly end: number
  readonly head: number
  readonly form?: VerbForm
  readonly passive?: boolean
  /** The head is what a form of `be` says of the subject. */
  readonly copular?: boolean
}

/** What the readers of phrases share. */
export interface Reading {
  readonly words: readonly ParsedWord[]
  readonly names: readonly (NameSpan | undefined)[]
  readonly tree: Tree
}
