import { readLines } from '../../sets/read-lines.ts'
import { articleFromText, hull, overlaps, type Span } from '../../src/article/index.ts'
import { findDates } from '../../src/dates/index.ts'
import {
  type Event,
  eventsByWeight,
  findEvents,
  LIKELY,
  quadClass,
} from '../../src/events/index.ts'
import { analyse } from '../../src/language/index.ts'
import { findNames } from '../../src/names/index.ts'
import { readProse } from '../../src/text/index.ts'
import type { Predict } from './area.ts'

interface Line {
  readonly id: string
  readonly text: string
  /** Of plv: the pair whose dealings are asked for. */
  readonly actorSpans?: readonly (readonly [number, number])[]
  readonly recipientSpans?: readonly (readonly [number, number])[]
}

export const predict: Predict = (input, write) => {
  for (const line of readLines<Line>(input)) {
    const events = eventsOf(line.text)
    if (line.actorSpans) write({ id: line.id, type: typeOfPair(line, events) })
    else {
      const shown = events.filter(({ likelihood }) => likelihood >= LIKELY)
      write({
        id: line.id,
        quad: shown[0] ? quadClass(shown[0].type) : 'NONE',
        // Where nothing is likely enough to be shown, what is likeliest to be meant.
        events: (shown.length > 0 ? shown : events.slice(0, 1)).map(eventForm),
      })
    }
  }
}

/** The events of a sentence, most central first. */
export function eventsOf(text: string): Event[] {
  const analysis = analyse(readProse(articleFromText(text)))
  const entities = findNames(analysis)
  return eventsByWeight(
    findEvents(analysis, { entities, timexes: findDates(analysis.prose), claims: [] }),
  )
}

const party = ({ text, spans, country, presumed, sector }: Event['actors'][number]) => ({
  text,
  ...hull(spans),
  country: country ?? presumed ?? null,
  sector: sector ?? null,
})

const eventForm = (event: Event) => ({
  type: event.type,
  mode: event.mode ?? null,
  cameo: event.cameo ?? null,
  actors: event.actors.map(party),
  recipients: event.recipients.map(party),
  place: event.place?.text ?? null,
  date: event.when ? { start: event.when.from, end: event.when.to } : null,
  status: event.status,
  trigger: hull(event.trigger),
})

/**
 * The type of what the marked actor does to the marked recipient. Every line of the set tells a
 * dealing of the two and its types have no "none": where no event is found the answer is a guess.
 */
function typeOfPair(line: Line, events: readonly Event[]): string {
  const best = events
    .map((event, index) => ({ event, score: pairScore(line, event) - index * 0.1 }))
    .sort((a, b) => b.score - a.score)[0]
  return best?.event.type ?? 'SUPPORT'
}

function pairScore(line: Line, event: Event): number {
  const actors = spansOf(line.actorSpans)
  const recipients = spansOf(line.recipientSpans)
  let score = 0
  if (touches(event.actors, actors)) score += 1
  if (touches(event.recipients, recipients)) score += 1
  // Two who act together may be marked one as actor, one as recipient.
  if (touches(event.actors, recipients) && touches(event.actors, actors)) score += 0.6
  if (touches(event.actors, recipients) && !touches(event.actors, actors)) score -= 0.5
  return score
}

const spansOf = (pairs: Line['actorSpans']): Span[] =>
  (pairs ?? []).map(([start, end]) => ({ start, end }))

const touches = (parties: Event['actors'], spans: readonly Span[]): boolean =>
  parties.some((one) => one.spans.some((span) => spans.some((other) => overlaps(span, other))))
