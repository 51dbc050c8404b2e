import type { RuleFiles, RuleIn } from '../article/index.ts'
import type { HappeningReasons } from './merge/happening-reasons.ts'

/** What finds the words that tell an event. */
export const EVENT_RULES = {
  'src/events/find/match-frames.ts': 'verb-frame noun-frame light-verb will-not',
  'src/events/find/reported.ts': 'reported-duty say-accuses',
  'src/events/find/judgements.ts': 'judgement',
} as const satisfies RuleFiles

/** A rule that finds the words that tell an event. */
export type EventRuleName = RuleIn<typeof EVENT_RULES>

/** What speaks against an event that a frame of the lexicon would tell. */
export const EVENT_REFUSALS = {
  'src/events/find-events.ts': 'unlikely',
  'src/events/find/draft-events.ts': 'swallowed nobody-named told-beside',
  'src/events/find/tells-nothing.ts':
    'thing-speaks denied-charge game-score gives-nothing picture-credit',
  'src/events/find/match-frames.ts':
    'no-event-idiom part-missing fuller-frame describes-noun in-name',
} as const satisfies RuleFiles

/** What speaks against an event. */
export type EventRefusal = RuleIn<typeof EVENT_REFUSALS>

/** What says whether an event happened. */
export const STATUS_RULES = {
  'src/events/find/reported.ts': 'reported-duty say-accuses',
  'src/events/status/status.ts':
    'announced condition marked-noun modal negated plain purpose scheduled',
  'src/events/status/governed.ts': 'governed',
} as const satisfies RuleFiles

/** A rule that says whether an event happened. */
export type StatusRuleName = RuleIn<typeof STATUS_RULES>

/** The file of each reason for which tellings are one happening. */
export const HAPPENING_REASON_FILES: Readonly<Record<keyof HappeningReasons, string>> = {
  'same-act-and-sides': 'src/events/merge/same-happening.ts',
  'headline-and-lead': 'src/events/merge/same-happening.ts',
}
