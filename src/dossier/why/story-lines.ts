import type { BriefSentence, LedgerEntry, TimelineEntry } from '../../brief/index.ts'
import { distinctEntries } from '../facts/claim-sides.ts'
import { type EventLine, eventLines } from '../facts/events-list.ts'
import { listNames, type NameLine } from '../facts/names-list.ts'
import type { StoryView } from '../story-view.ts'

/** The lines of a story's dossier by part, in the order in which they are printed. */
export interface StoryLines {
  readonly brief: readonly BriefSentence[]
  readonly claim: readonly LedgerEntry[]
  readonly timeline: readonly TimelineEntry[]
  readonly event: readonly EventLine[]
  readonly name: readonly NameLine[]
}

/** Parts of a dossier whose lines are asked for by number. */
export const LINE_PARTS = ['brief', 'claim', 'timeline', 'event', 'name'] as const

/** One of `LINE_PARTS`. */
export type LinePart = (typeof LINE_PARTS)[number]

/** The lines as the terminal prints them; the countries, which it leaves to the report, come last. */
export function storyLines(view: StoryView): StoryLines {
  const { brief, ledger, timeline } = view.story
  const { persons, bodies, places, others, makers, countries } = listNames(view)
  return {
    brief,
    claim: distinctEntries(ledger),
    timeline,
    event: eventLines(view),
    name: [persons, bodies, places, others, makers, countries].flat(),
  }
}
