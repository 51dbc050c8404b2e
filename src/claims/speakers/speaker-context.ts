import type { Span } from '../../article/index.ts'
import type { HeldOffice } from '../../names/index.ts'
import type { SpeakerRuleName } from '../rule-files.data.ts'
import type { MentionIndex, MentionPlace } from './mention-index.ts'
import type { SourceWord } from './source-phrase.ts'

/** One who has spoken, kept for "he", "the spokesperson" and "the ministry". */
export interface SpeakerIdentity {
  readonly name: string
  /** What says who it is. */
  readonly rule?: SpeakerRuleName
  /** Index of the sentence in which it spoke. */
  readonly sentence?: number
  readonly entities: readonly string[]
  readonly parties: readonly string[]
  readonly person: boolean
  readonly plural: boolean
  readonly gender?: 'female' | 'male'
  /** `spokesperson` and its body, where the words say so. */
  readonly office?: HeldOffice
}

/** What resolving a speaker may look at. */
export interface SpeakerContext {
  readonly mentions: MentionIndex
  /** ISO code to the country's name in this article. */
  readonly countries: ReadonlyMap<string, string>
  /** From the clean text to `article.text`. */
  readonly place: (span: Span) => Span
  /** The clean text. */
  readonly text: string
  /** Every voice so far, in reading order. */
  readonly voices: SpeakerIdentity[]
  /** Ids of persons who no longer hold their office. */
  readonly formers: ReadonlySet<string>
  /** The person that the words before a word of a sentence have as their subject. */
  readonly subjectBefore: (sentence: number, word: Span) => MentionPlace | undefined
  /** The words of a sentence before one of its words. */
  readonly wordsBefore: (sentence: number, word: Span) => readonly SourceWord[]
  /** The words of somebody unnamed whom a pronoun means: "The auditor … She". */
  readonly unnamed: (pronoun: Span) => readonly SourceWord[] | undefined
  /** Full names seen so far by their last and first word. */
  readonly fullNames: Map<string, string>
}
