import { articleFromText } from '../src/article/index.ts'
import { findClaims } from '../src/claims/index.ts'
import { findDates } from '../src/dates/index.ts'
import { findEvents } from '../src/events/index.ts'
import { analyse } from '../src/language/index.ts'
import { findNames } from '../src/names/index.ts'
import { readProse } from '../src/text/index.ts'

/** Each event of a text as `doers TYPE others, status`. */
export function eventsOf(text: string): string[] {
  const analysis = analyse(readProse(articleFromText(text)))
  const entities = findNames(analysis)
  const timexes = findDates(analysis.prose, { published: '2024-05-07' })
  const claims = findClaims(analysis, entities)
  return findEvents(analysis, { entities, timexes, claims }).map(
    ({ type, status, actors, recipients }) => {
      const side = (parties: typeof actors) => parties.map((party) => party.text).join(' + ')
      return `${`${side(actors)} ${type} ${side(recipients)}`.trim()}, ${status}`
    },
  )
}
