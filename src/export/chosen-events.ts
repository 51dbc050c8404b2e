import type { StoryView } from '../dossier/index.ts'
import { type EventFacts, eventFacts } from './event-facts.ts'
import type { ExportOptions } from './format.ts'
import type { Holdings } from './holdings.ts'

/** A happening with its story. */
export interface PlacedEvent {
  readonly view: StoryView
  readonly facts: EventFacts
}

/**
 * The happenings that a file of event data holds: those that happened, which is all that such files know; with `status` `all` also what is
 * planned, alleged and denied. A happening without a single named side is in none.
 */
export function* chosenEvents(holdings: Holdings, options: ExportOptions): Generator<PlacedEvent> {
  for (const view of holdings.stories()) yield* eventsOf(view, options)
}

/** The same of one story. */
export function* eventsOf(
  view: StoryView,
  { status = 'happened' }: ExportOptions,
): Generator<PlacedEvent> {
  for (const facts of eventFacts(view)) {
    const { happening, actors, recipients } = facts
    if (status !== 'all' && happening.status !== 'happened') continue
    if (actors.length + recipients.length > 0) yield { view, facts }
  }
}

/** The first day of a happening: that which the text gives, else that of the first telling. */
export const firstDay = ({ happening }: EventFacts): string | null =>
  happening.when?.from ?? happening.published ?? null
