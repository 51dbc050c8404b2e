import type { Span } from '../../article/index.ts'
import type { EntityKind, MentionType } from '../entity.ts'
import type { NameRuleName } from '../rule-files.data.ts'

/** A mention before it is known whose it is. Offsets are into the clean text. */
export interface NameCandidate extends Span {
  readonly text: string
  readonly sentence: number
  /** Index of the block, so that captions and titles keep to themselves where that matters. */
  readonly block: number
  readonly type: MentionType
  /** `unknown` where the words alone do not tell. */
  readonly kind: EntityKind | 'unknown'
  readonly rule: NameRuleName
  /** The usual name, for names that the tables know. */
  readonly known?: string
  readonly title?: Span
  /** Words of the office, lower case: `foreign minister`. */
  readonly role?: string
  /** The body of the office, as written: `Transport Ministry`, `Kremlin`. */
  readonly roleOf?: string
  readonly country?: string
  readonly sector?: string
  readonly gender?: 'female' | 'male'
  readonly credit?: true
  /** True where the name finder of `language` marks the words as a name too. */
  readonly hinted?: true
  /** True in the middle of a written sentence, where a capital is no matter of layout. */
  readonly running?: true
  /** True beside a verb of saying: `Roth said`. */
  readonly says?: true
  /** True for one word at the start of a sentence, which may be no name at all. */
  readonly weak?: true
  /** Where a nominal stands in apposition to a name: the name's start. */
  readonly apposed?: number
  /** Where an abbreviation in brackets stands: the start of the name that it abbreviates. */
  readonly aliasOf?: number
  /** For nominals: `the`, `her`, `its` … or '' */
  readonly determiner?: string
}

/** A candidate before its text is put in by `readSentence`. */
export type NameDraft = Omit<NameCandidate, 'text' | 'sentence' | 'block'>
