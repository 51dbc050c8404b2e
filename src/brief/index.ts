/**
 * A story made readable: timeline, stance ledger, cited brief.
 *
 * @module
 */
export type { Annotated, Correction, StoryParts } from './annotated.ts'
export { buildStory } from './build-story.ts'
export type { CorrectionReason, CorrectionReasons } from './correction-reasons.ts'
export { type DatedReport, type EntityEvent, entityEvents } from './entity-timeline.ts'
export { originsText } from './independent-reports.ts'
export {
  BRIEF_REFUSALS,
  BRIEF_RULES,
  type BriefRuleName,
  CORRECTION_FILES,
  type LineRefusal,
  TIMELINE_REFUSALS,
  TIMELINE_RULES,
  type TimelineRuleName,
} from './rule-files.data.ts'
export { sidesOf } from './speech.ts'
export type {
  BriefSentence,
  LedgerEntry,
  Origins,
  Stance,
  StoryRecord,
  TimelineEntry,
} from './story-record.ts'
