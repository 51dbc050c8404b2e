import type { RuleFiles, RuleIn } from '../article/index.ts'

/** What finds the words that tell an event. */
export const EVENT_RULES = {
  'src/events/find/match-frames.ts': 'verb-frame noun-frame light-verb will-not',
  'src/events/find/reported.ts': 'reported-duty say-accuses',
} as const satisfies RuleFiles

/** A rule that finds the words that tell an event. */
export type EventRuleName = RuleIn<typeof EVENT_RULES>

/** What says whether an event happened. */
export const STATUS_RULES = {
  'src/events/find/reported.ts': 'reported-duty say-accuses',
  'src/events/status/status.ts':
    'announced condition governed marked-noun modal negated plain purpose scheduled',
} as const satisfies RuleFiles

/** A rule that says whether an event happened. */
export type StatusRuleName = RuleIn<typeof STATUS_RULES>
