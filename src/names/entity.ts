import type { Spans } from '../article/index.ts'
import type { HeldOffice } from './held-office.ts'
import type { NameReason, SlipReason } from './name-reasons.ts'
import type { NameRuleName } from './rule-files.data.ts'

/** What sort of thing a name names. */
export type EntityKind =
  | 'person'
  | 'organisation'
  | 'country'
  | 'place'
  | 'facility'
  | 'group'
  | 'work'
/** How a mention names: `Norway`, `Norwegian`, `the country`, `it`. */
export type MentionType = 'name' | 'adjective' | 'nominal' | 'pronoun'

/** One place where an entity is named or meant. */
export interface Mention {
  readonly article: string
  readonly spans: Spans
  readonly text: string
  readonly type: MentionType
  /** Index of its sentence. */
  readonly sentence: number
  /** The title before or after the name: `Russian Foreign Minister`. */
  readonly title?: Spans
  /** True in a byline, a photo credit or an agency line: who made the page, not who it tells of. */
  readonly credit?: true
  /** The rule that found it, such as `name.title-before`. */
  readonly rule: NameRuleName
}

/** One way in which a name is written. */
export interface Spelling {
  readonly text: string
  readonly count: number
  /** Why this spelling counts as an error, where it does. */
  readonly slip?: SlipReason
}

/** Which entity of which article was put into a merged one. */
export interface EntityPart {
  readonly article: string
  readonly id: string
}

/** A person, organisation or place under all its spellings. */
export interface Entity {
  /** Kind and name: `person-kim-jong-un`; unique within one result. */
  readonly id: string
  readonly kind: EntityKind
  /** The fullest usual spelling. */
  readonly name: string
  readonly spellings: readonly Spelling[]
  /** ISO 3166-1 alpha-3, from the text itself where it says so; `IGO` for bodies of states. */
  readonly country?: string
  /** PLOVER sector: GOV, MIL, JRN … */
  readonly sector?: string
  /** Of a person: the office that the text gives. */
  readonly office?: HeldOffice
  readonly gender?: 'female' | 'male'
  /** Capitals alone speak for its being a name: `Berm`, `Control Over`. Lists leave it out. */
  readonly doubtful?: true
  readonly mentions: readonly Mention[]
  /** Why mentions and spellings were put together, one a merge. */
  readonly reasons: readonly NameReason[]
  /** In a merged entity: what it was made of, so that ids found in one article lead here. */
  readonly parts?: readonly EntityPart[]
}
