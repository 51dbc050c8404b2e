/**
 * A story made readable: timeline, stance ledger, cited brief.
 *
 * @module
 */
export type { Annotated, Correction, StoryParts } from './annotated.ts'
export { buildStory } from './build-story.ts'
export { type DatedReport, type EntityEvent, entityEvents } from './entity-timeline.ts'
export type {
  BriefSentence,
  LedgerEntry,
  Origins,
  StoryRecord,
  TimelineEntry,
} from './story-record.ts'
