import { hull } from '../article/index.ts'
import type { Claim, Speaker } from '../claims/index.ts'
import type { Event, Party } from '../events/index.ts'
import { type Entity, type Mention, mergeNames } from '../names/index.ts'
import type { Annotated } from './annotated.ts'

/** A story's entities, and its claims and events with the story's entity ids in them. */
export interface StoryEntities {
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly events: readonly Event[]
}

const mentionKey = ({ article, spans, type }: Mention): string => {
  const { start, end } = hull(spans)
  return `${article} ${start} ${end} ${type}`
}

/** Puts the entities of a story's articles together and renames them in claims and events. */
export function mergeStoryEntities(members: readonly Annotated[]): StoryEntities {
  const entities = mergeNames(members.map((member) => member.entities))
  const merged = new Map<string, string>()
  for (const entity of entities) {
    for (const mention of entity.mentions) merged.set(mentionKey(mention), entity.id)
  }
  const claims: Claim[] = []
  const events: Event[] = []
  for (const member of members) {
    const ids = new Map<string, string>()
    for (const entity of member.entities) {
      const known = entity.mentions.map((mention) => merged.get(mentionKey(mention))).find(Boolean)
      if (known) ids.set(entity.id, known)
    }
    claims.push(...member.claims.map((claim) => renameClaim(claim, ids)))
    events.push(...member.events.map((event) => renameEvent(event, ids)))
  }
  return { entities, claims, events }
}

function renameClaim(claim: Claim, ids: ReadonlyMap<string, string>): Claim {
  const rename = (speaker: Speaker): Speaker => ({
    ...speaker,
    entities: speaker.entities.map((id) => ids.get(id) ?? id),
  })
  return { ...claim, source: claim.source && rename(claim.source), via: claim.via.map(rename) }
}

function renameEvent(event: Event, ids: ReadonlyMap<string, string>): Event {
  const rename = (party: Party): Party =>
    party.entity ? { ...party, entity: ids.get(party.entity) ?? party.entity } : party
  return { ...event, actors: event.actors.map(rename), recipients: event.recipients.map(rename) }
}
