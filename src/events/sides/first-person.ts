import { hull, type Spans } from '../../article/index.ts'
import type { Claim } from '../../claims/index.ts'
import type { Entity } from '../../names/index.ts'
import type { Event, Party } from '../event.ts'

const FIRST = /^(?:I|we|me|us)$/i

/** "I condemn the raid", said Rosa Moe: who condemns is Rosa Moe. Sides that mean the speaker are his; the words stay. */
export function nameSpeakers<T extends Pick<Event, 'actors' | 'recipients' | 'trigger'>>(
  event: T,
  claims: readonly Claim[],
  entities: readonly Entity[],
): T {
  const sides = [...event.actors, ...event.recipients]
  if (!sides.some(({ text }) => FIRST.test(text))) return event
  const speaker = speakerOf(event.trigger, claims)
  const entity = entities.find(({ id }) => id === speaker)
  if (!entity) return event
  const named = (party: Party): Party => {
    if (!FIRST.test(party.text)) return party
    const { vague: _vague, owner: _owner, ...rest } = party
    const { country, sector } = entity
    return {
      ...rest,
      entity: entity.id,
      ...(country ? { country } : {}),
      ...(sector ? { sector } : {}),
    }
  }
  return { ...event, actors: event.actors.map(named), recipients: event.recipients.map(named) }
}

/** The one who says the words at a place, where he is one and known. */
function speakerOf(trigger: Spans, claims: readonly Claim[]): string | undefined {
  const { start } = hull(trigger)
  const claim = claims.findLast(({ content }) =>
    content.some((span) => span.start <= start && start < span.end),
  )
  const entities = claim?.source?.entities ?? []
  return entities.length === 1 ? entities[0] : undefined
}
