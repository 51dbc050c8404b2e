/**
 * A story made readable: timeline, stance ledger, cited brief.
 *
 * @module
 */
export { buildStory } from './build-story.ts'
export { type DatedReport, type EntityEvent, entityEvents } from './entity-timeline.ts'
export { originsText } from './independent-reports.ts'
export { sidesOf } from './speech.ts'
export type { CitedText } from './verify/cited-text.ts'
export {
  BRIEF_FAULTS,
  type BriefFault,
  type BriefFaultCode,
  type CheckedSentence,
  verifyBrief,
} from './verify/verify-brief.ts'
