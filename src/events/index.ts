/**
 * Coded events (PLOVER, CAMEO): who did what to whom, and whether it happened.
 *
 * @module
 */
export { EVENT_STATUSES, type Event, type EventStatus, type Party } from './event.ts'
export { findEvents } from './find-events.ts'
export { type Happening, mergeEvents } from './merge-events.ts'
