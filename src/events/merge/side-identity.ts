import type { Entity } from '../../names/index.ts'
import type { Event, Party } from '../event.ts'

/** Who a party is across articles. */
export interface Identity {
  /** Id of the merged entity, or the words in lower case where none is known. */
  readonly key: string
  readonly name: string
  readonly country?: string
  /** What it is, where an entity is known. */
  readonly kind?: string
  /** A person or a single body: two different ones of a country are not each other. */
  readonly single: boolean
}

/** Tells who a side of an event is, beyond the words of its article. */
export type Identify = (article: string, party: Party) => Identity

/** An event with its sides as identities. */
export interface Known {
  readonly event: Event
  readonly actors: readonly Identity[]
  readonly recipients: readonly Identity[]
}

/** Looks parties up in merged entities; equal ids are the same where nothing is merged. */
export function identifier(entities: readonly Entity[]): Identify {
  const byPart = new Map<string, Entity>()
  for (const entity of entities) {
    byPart.set(entity.id, entity)
    for (const { article, id } of entity.parts ?? []) byPart.set(`${article} ${id}`, entity)
  }
  return (article, party) => {
    const id = party.entity
    const entity = id ? (byPart.get(`${article} ${id}`) ?? byPart.get(id)) : undefined
    const country = entity?.country ?? party.country
    const kind = entity?.kind ?? id?.split('-')[0]
    return {
      key: entity?.id ?? id ?? party.text.toLowerCase(),
      name: entity?.name ?? party.text,
      ...(country ? { country } : {}),
      ...(kind ? { kind } : {}),
      single: kind === 'person' || kind === 'organisation' || kind === 'group',
    }
  }
}

/** The event with its sides looked up. */
export function describe(event: Event, identify: Identify): Known {
  const all = (parties: readonly Party[]) => parties.map((party) => identify(event.article, party))
  return { event, actors: all(event.actors), recipients: all(event.recipients) }
}
