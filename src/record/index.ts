/**
 * What all stages together say of articles and stories: types, and the tables of rules that they name.
 *
 * @module
 */
export type { Annotated, Correction, StoryParts } from './annotated.ts'
export type { CorrectionReason, CorrectionReasons } from './correction-reasons.ts'
export {
  BRIEF_REFUSALS,
  BRIEF_RULES,
  type BriefRuleName,
  CORRECTION_FILES,
  LEDGER_HOLDS,
  type LedgerHold,
  type LineRefusal,
  TIMELINE_REFUSALS,
  TIMELINE_RULES,
  type TimelineRuleName,
} from './rule-files.data.ts'
export type { Settlement } from './settlement.ts'
export {
  type BriefSentence,
  type ClaimDrift,
  type LedgerCount,
  COUNTED_THINGS,
  type CountedThing,
  type CountSeries,
  type LedgerEntry,
  type LedgerSide,
  type LedgerVoice,
  type Origins,
  STANCES,
  type Stance,
  type StoryRecord,
  type TimelineEntry,
} from './story-record.ts'
