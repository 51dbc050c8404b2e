import type { CivilDay, InjectionReason, ReasonOf } from '../article/index.ts'
import type { DayRefutation } from '../dates/index.ts'

/** Why something that a page says of itself is corrected, by code. */
export interface CorrectionReasons {
  /** So many copies have the headline; `added` are the words that it has here alone. */
  'headline-of-copies': { copies: number; added: string }
  /** The text that it was taken from is by somebody else. */
  'byline-of-source': { name: string; here: string }
  'byline-of-copies': { name: string; here: string }
  'day-refuted': { date: CivilDay; reasons: readonly DayRefutation[] }
  /** A copy of the same text is surely dated. */
  'copy-dated': object
  /** So many dated pages of its story give it the day. */
  'story-dated': { pages: number }
  injected: { reasons: readonly InjectionReason[] }
}

/** Why something is corrected: a code and what it rests on. */
export type CorrectionReason = ReasonOf<CorrectionReasons>
