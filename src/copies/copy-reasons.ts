import type { CivilDay, ReasonOf } from '../article/index.ts'

/** What makes one of two texts look nearer to the original than the other, by code. */
export interface DirectionMarks {
  /** It is the agency's own page. */
  'agency-page': { agency: string }
  /** It opens with the agency's credit, the other does not. */
  credit: { agency: string }
  /** The other credits the agency with a part of it. */
  contributor: { agency: string }
  'brand-in-title': { brand: string }
  /** The other's title is this one with words added. */
  'longer-title': { added: string }
  disguise: object
  'broken-characters': object
  /** The other has words pushed into so many of its sentences. */
  'pushed-words': { sentences: number }
  injected: object
  'earlier-day': { day: CivilDay; other: CivilDay }
  'shared-with-relatives': object
  'unchanged-among-relatives': object
  completeness: object
  furniture: object
  'words-before': object
  'words-after': object
}

/** What makes a text look nearer to the original: a code and what it rests on. */
export type DirectionMark = ReasonOf<DirectionMarks>

/** Why two articles share text, in which relation and which way, by code. Shares are 0 to 1. */
export interface CopyReasons {
  'shared-words': {
    passages: number
    words: number
    a: string
    b: string
    shareOfA: number
    shareOfB: number
  }
  /** Both hold parts of a third text. */
  'one-text': object
  /** The rest of the article, `share` of it, is its own. */
  borrow: { article: string; share: number }
  /** So much of the words inside shared passages differ. */
  rewrite: { article: string; share: number }
  /** The article holds so much of the longer text. */
  excerpt: { article: string; share: number }
  /** The article holds so much of the other text. */
  copy: { article: string; share: number }
  /** A misspelling that both have and that others do not make. */
  'shared-slip': { slip: string; usual: string; others: number }
  'third-source': { article: string }
  /** One or both credit an agency whose page is not held. */
  'source-not-held': { agency: string; both: boolean }
  nearer: { article: string; mark: DirectionMark }
}

/** Why two articles share text: a code and what it rests on. */
export type CopyReason = ReasonOf<CopyReasons>

/** Why articles hold one text, and which of them is its original, by code. */
export interface FamilyReasons {
  'one-text': { articles: number; words: number }
  credited: { agency: string; credits: number }
  'agency-page': { article: string; agency: string }
  'no-agency-page': { agency: string }
  nearest: { article: string }
  'none-stands-out': object
}

/** Why articles hold one text: a code and what it rests on. */
export type FamilyReason = ReasonOf<FamilyReasons>

/** Why a sentence of a rebuilt text is doubtful, by code. */
export interface RebuiltDoubts {
  'page-line': object
  'one-witness': { copies: number }
}

/** Why a sentence of a rebuilt text is doubtful: a code and what it rests on. */
export type RebuiltDoubt = ReasonOf<RebuiltDoubts>
