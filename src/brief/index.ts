/**
 * A story made readable: timeline, stance ledger, cited brief.
 *
 * @module
 */
export { buildStory } from './build-story.ts'
export { type DatedReport, type EntityEvent, entityEvents } from './entity-timeline.ts'
export { originsText } from './independent-reports.ts'
export { sidesOf } from './speech.ts'
