import type { Event, Party } from '../event.ts'
import type { Identify, Identity } from './side-identity.ts'

/** The sides of an event that are somebody, by name. */
export interface NamedSides {
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

/** Acts that a state's things do for it: `Indian jets struck` is India striking. */
const DONE_BY_THINGS: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE'])
/** Acts that hit the owner of what they hit: to condemn Indian air strikes is to condemn India. */
const HIT_OWNERS: ReadonlySet<string> = new Set(['ASSAULT', 'ACCUSE', 'SUPPORT'])
/** Acts that are done to a town as well as to people; a town without a state's voice does none. */
const DONE_TO_PLACES: ReadonlySet<string> = new Set(
  'CONSULT AID CONCEDE RETREAT PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(' '),
)
const PLACES: ReadonlySet<string> = new Set(['place', 'facility'])

/**
 * Who did it and to whom, for a reader: things stand for whom they belong to where the act allows it,
 * words that name nobody are left out, and nobody meets himself or the state that he heads.
 */
export function namedSides(event: Event, identify: Identify): NamedSides {
  const { act } = event
  // "went to different schools" is no visit that anybody looks for.
  const isVisit = event.cameo === '042'
  const known = (parties: readonly Party[], owners: ReadonlySet<string>) =>
    parties.flatMap((party): Identity[] => {
      if (!party.vague) return [identify(event.article, party)]
      if (!party.owner || !owners.has(act)) return []
      return [identify(event.article, { ...party, entity: party.owner })]
    })
  const actors = known(event.actors, DONE_BY_THINGS).filter(
    // `Beijing warns`: a capital speaks for its state.
    ({ kind, country }) => !PLACES.has(kind ?? '') || country !== undefined,
  )
  const recipients = known(event.recipients, HIT_OWNERS).filter(
    (one) =>
      (!isVisit || one.kind !== undefined || one.country !== undefined) &&
      (!PLACES.has(one.kind ?? '') || one.country !== undefined || DONE_TO_PLACES.has(act)) &&
      !actors.some((actor) => isOneSide(actor, one, !DONE_TO_PLACES.has(act))),
  )
  return { actors: names(actors), recipients: names(recipients) }
}

const names = (sides: readonly Identity[]): string[] => [...new Set(sides.map(({ name }) => name))]

/** The same, or a state (in words also its capital) and one who speaks for it. */
function isOneSide(a: Identity, b: Identity, isSpoken: boolean): boolean {
  if (a.key === b.key) return true
  if (a.country === undefined || a.country !== b.country) return false
  const isState = (one: Identity) => one.kind === 'country' || (isSpoken && one.kind === 'place')
  return (isState(a) && b.kind === 'person') || (isState(b) && a.kind === 'person')
}
