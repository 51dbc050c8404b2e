import type { CivilDay, Injected, Span } from '../article/index.ts'
import type { CopyReason, FamilyReason } from './copy-reasons.ts'
import type { RebuiltOriginal } from './original/rebuilt.ts'

/** What `findCopies` reads of an article. `text` is body text; spans are into it. */
export interface CopyInput {
  readonly id: string
  readonly title: string
  readonly byline?: string
  readonly outlet?: string
  readonly published?: CivilDay
  /** How sure the day is, 0 to 1. */
  readonly dateConfidence?: number
  /** Agencies that the page credits. */
  readonly agencies: readonly string[]
  readonly text: string
  /** Words that the page by itself shows to be pushed in: a page so treated is no original. */
  readonly injected?: readonly Span[]
}

/**
 * How two articles share text: all of it, a part, all in other words, a passage in an article of its
 * own, or both from a third.
 */
export type CopyRelation = 'copy' | 'excerpt' | 'rewrite' | 'borrow' | 'sibling'
/** What a stretch of a copy is to its source: from `kept` as it was to `own`, of which it has nothing. */
export type SegmentType = 'kept' | 'format' | 'rewrite' | 'alter' | 'inject' | 'boiler' | 'own'

/** A stretch of a copy, and where it comes from. */
export interface Segment extends Span {
  readonly type: SegmentType
  readonly srcStart?: number
  readonly srcEnd?: number
  /** What sort of change: `number`, `day`, `negation`, `hedge`, `name`, `brand`, `sentence` … */
  readonly kind?: string
}

/** Two articles that share text. */
export interface CopyLink {
  readonly a: string
  readonly b: string
  readonly relation: CopyRelation
  /** Id of the original, where one can be claimed; absent: the original may not be held. */
  readonly source?: string
  /** Share of each one's words that stand in the other too, 0 to 1. */
  readonly shareOfA: number
  readonly shareOfB: number
  readonly sharedWords: number
  /** Runs of common words, in both texts. */
  readonly passages: readonly { readonly a: Span; readonly b: Span }[]
  /** Why they count as sharing text, why this relation, why this direction. */
  readonly reasons: readonly CopyReason[]
}

/** Articles that hold one text, or parts of it. */
export interface CopyFamily {
  readonly members: readonly string[]
  /** Id of the original, if it is held and can be told; absent: not held, or not known. */
  readonly original?: string
  /** The news agency that members credit. */
  readonly agency?: string
  /** The text as its copies show it, where the original is not held. */
  readonly rebuilt?: RebuiltOriginal
  readonly reasons: readonly FamilyReason[]
}

/** What was done to a copy, in one word. */
export type CopyFlag =
  | 'tampered'
  | 'brandInText'
  | 'sentenceInjected'
  | 'obfuscated'
  | 'creditRemoved'
  | 'brandInTitle'
  | 'bylineReplaced'
  | 'dateBeforeSource'

/** Words of the source that a copy lacks; `attribution` where they said whose word something is. */
export interface Cut extends Span {
  readonly kind?: string
}

/** A copy laid beside its source. */
export interface Comparison {
  readonly copy: string
  readonly source: string
  readonly segments: readonly Segment[]
  readonly flags: readonly CopyFlag[]
  /** Words of the source that the copy lacks. */
  readonly cut: readonly Cut[]
  /** Words that the source proves were pushed in: spans into the copy's text. */
  readonly injected: readonly Injected[]
}
