import type { Spans } from '../article/index.ts'
import { SAYING_KINDS } from '../lexicon/index.ts'
import type { Answer, Frame, FrameName } from './frames/frame.ts'
import type { ClaimRuleName, SpeakerRuleName } from './rule-files.data.ts'
import type { SpeakerName } from './speaker-name.ts'

/** What somebody does by saying it. */
export const CLAIM_KINDS = [...SAYING_KINDS, 'invite', 'no-comment', 'concern', 'refuse'] as const
/** One of `CLAIM_KINDS`. */
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** Who speaks: the words, and whom they mean. */
export interface Speaker {
  readonly spans: Spans
  readonly text: string
  /** Ids of entities (`findNames`); several for "Russia and North Korea". */
  readonly entities: readonly string[]
  /** Their full names, with the offices that the text gives: `Ana Duarte`, spokesperson of the Foreign Ministry. */
  readonly names: readonly SpeakerName[]
  /** Those who answer for it: `Russia` for the Kremlin and its spokesman. Empty where not known. */
  readonly parties: readonly string[]
  /** For whom he speaks by his office, where the words say it: `an IBM spokeswoman`, `Lund's lawyer`. */
  readonly serves?: readonly FrameName[]
  /** What speaks; absent where the words do not tell. */
  readonly kind?: 'person' | 'body' | 'several'
  /** What says who it is. */
  readonly rule?: SpeakerRuleName
  readonly gender?: 'female' | 'male'
  /** True where the speaker was inferred, not read. */
  readonly guessed?: boolean
}

/** Somebody says something: who, with which word, what, through whom. */
export interface Claim {
  readonly id: string
  readonly article: string
  readonly sentence: number
  /** Null where nobody is named ("allegedly", passives). */
  readonly source: Speaker | null
  /** Through whom it reached the article, outermost first. */
  readonly via: readonly Speaker[]
  readonly cue: Spans
  readonly content: Spans
  /** The content as a sentence to read. */
  readonly text: string
  readonly kind: ClaimKind
  /** 1 asserts the content, -1 denies it, 0 takes no side (no comment, concern). */
  readonly polarity: 1 | -1 | 0
  readonly speech: 'direct' | 'indirect' | 'mixed'
  /** Names of the entities that the content names, each once, in order: `North Korea`. */
  readonly about: readonly string[]
  /** False where the content is a piece of a sentence: `to reopen the port`, `an old pier`. */
  readonly isClause?: boolean
  /** What it claims, a clause each, as far as its words could be read so. */
  readonly frames?: readonly Frame[]
  /** What it answers to without telling it again: `denied the claims`. */
  readonly answer?: Answer
  /** In a proposition: its words say the contrary (`there were no gunmen` of "gunmen were there"). */
  readonly reversed?: true
  /** Id of the claim inside whose content this one stands. */
  readonly parent?: string
  /** The rule that found it: `quotation.after`. */
  readonly rule: ClaimRuleName
}

/** One thing that is claimed, by whom and by whom denied, across articles. */
export interface Proposition {
  readonly id: string
  /** The clearest wording of it. */
  readonly text: string
  readonly claims: readonly Claim[]
  /** Names of those who assert, deny, and decline to say: countries for governments. */
  readonly asserts: readonly string[]
  readonly denies: readonly string[]
  readonly declines: readonly string[]
  readonly contested: boolean
}
