import { articleFromText } from '../src/article/index.ts'
import { findClaims } from '../src/claims/index.ts'
import { findDates } from '../src/dates/index.ts'
import { type Event, findEvents } from '../src/events/index.ts'
import { analyse } from '../src/language/index.ts'
import { findNames } from '../src/names/index.ts'
import { readProse } from '../src/text/index.ts'

/** The events of a text. */
export function readEvents(text: string): Event[] {
  const analysis = analyse(readProse(articleFromText(text)))
  const entities = findNames(analysis)
  const timexes = findDates(analysis.prose, { published: '2024-05-07' })
  const claims = findClaims(analysis, entities)
  return findEvents(analysis, { entities, timexes, claims })
}

/** Each event of a text as `doers TYPE others, status`. */
export const eventsOf = (text: string): string[] =>
  readEvents(text).map(({ type, status, actors, recipients }) => {
    const side = (parties: typeof actors) => parties.map((party) => party.text).join(' + ')
    return `${`${side(actors)} ${type} ${side(recipients)}`.trim()}, ${status}`
  })
