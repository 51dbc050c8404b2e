/**
 * Coded events (PLOVER, CAMEO): who did what to whom, and whether it happened.
 *
 * @module
 */

export { EVENT_STATUSES, type Event, type EventStatus, type Party } from './event.ts'
export { modeOfCameo, quadClass, typeOfCameo } from './find/cameo.ts'
export { eventType } from './find/event-type.ts'
export { eventsByWeight, findEvents } from './find-events.ts'
export { LIKELY } from './gate/event-gate.ts'
export type { HappeningReason, HappeningReasons } from './merge/happening-reasons.ts'
export { type Happening, mergeEvents } from './merge/merge-events.ts'
export {
  EVENT_REFUSALS,
  EVENT_RULES,
  type EventRefusal,
  type EventRuleName,
  HAPPENING_REASON_FILES,
  STATUS_RULES,
  type StatusRuleName,
} from './rule-files.data.ts'
export { statusAt } from './status/status-at.ts'
