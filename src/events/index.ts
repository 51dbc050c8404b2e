/**
 * Coded events (PLOVER, CAMEO): who did what to whom, and whether it happened.
 *
 * @module
 */
export { modeOfCameo, quadClass, typeOfCameo } from './cameo.ts'
export { EVENT_STATUSES, type Event, type EventStatus, type Party } from './event.ts'
export { eventType } from './event-type.ts'
export { eventsByWeight, findEvents } from './find-events.ts'
export { type Happening, mergeEvents } from './merge-events.ts'
export { statusAt } from './status-at.ts'
