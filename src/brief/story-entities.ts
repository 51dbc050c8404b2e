import { hull } from '../article/index.ts'
import type { Claim, Frame, FrameParty, Speaker, SpeakerName } from '../claims/index.ts'
import type { Event, Party } from '../events/index.ts'
import { type Entity, type Mention, mergeNames, type NameTies } from '../names/index.ts'
import type { Annotated } from '../record/index.ts'

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
export function mergeStoryEntities(members: readonly Annotated[], ties?: NameTies): StoryEntities {
  const entities = mergeNames(
    members.map((member) => member.entities),
    ties,
  )
  const merged = new Map<string, Entity>()
  for (const entity of entities) {
    for (const mention of entity.mentions) merged.set(mentionKey(mention), entity)
  }
  const claims: Claim[] = []
  const events: Event[] = []
  for (const member of members) {
    const known = new Map<string, Entity>()
    for (const entity of member.entities) {
      const whole = entity.mentions.map((mention) => merged.get(mentionKey(mention))).find(Boolean)
      if (whole) known.set(entity.id, whole)
    }
    claims.push(...member.claims.map((claim) => renameClaim(claim, known)))
    events.push(...member.events.map((event) => renameEvent(event, known)))
  }
  return { entities, claims: withParties(claims), events }
}

type Known = ReadonlyMap<string, Entity>

function renameClaim(claim: Claim, known: Known): Claim {
  const rename = (speaker: Speaker): Speaker => renameSpeaker(speaker, known)
  return {
    ...claim,
    source: claim.source && rename(claim.source),
    via: claim.via.map(rename),
    ...(claim.frames ? { frames: claim.frames.map((frame) => renameFrame(frame, known)) } : {}),
    ...(claim.answer?.owner
      ? { answer: { ...claim.answer, owner: renameParty(claim.answer.owner, known) } }
      : {}),
  }
}

const renameFrame = (frame: Frame, known: Known): Frame => ({
  ...frame,
  doer: frame.doer && renameParty(frame.doer, known),
  targets: frame.targets.map((target) => renameParty(target, known)),
  ...(frame.answer?.owner
    ? { answer: { ...frame.answer, owner: renameParty(frame.answer.owner, known) } }
    : {}),
})

const renameParty = (party: FrameParty, known: Known): FrameParty => ({
  ...party,
  names: party.names.map((one) => {
    const entity = known.get(one.id)
    return entity ? { id: entity.id, name: entity.name } : one
  }),
})

/** "Anthony Blinken" in one article and "Antony Blinken" in five are one speaker under one name. */
function renameSpeaker({ parties: all, ...rest }: Speaker, known: Known): Speaker {
  // A code of bodies that are no state ("IGO") answers for nobody.
  const speaker = { ...rest, parties: all.filter((party) => !/^[A-Z]{3}$/.test(party)) }
  const entities = speaker.entities.map((id) => known.get(id)?.id ?? id)
  const serves = speaker.serves
    ? { serves: renameParty({ head: '', names: speaker.serves }, known).names }
    : {}
  if (speaker.entities.length !== speaker.names.length) return { ...speaker, ...serves, entities }
  const names = speaker.names.map((name, index): SpeakerName => {
    const entity = known.get(speaker.entities[index] ?? '')
    if (!entity) return name
    const office = entity.kind === 'person' ? entity.office : undefined
    return office ? { name: entity.name, office } : { name: entity.name }
  })
  return { ...speaker, ...serves, entities, names }
}

/** Who answers for a speaker in one article answers for him in all: Vera is Chile's minister. */
function withParties(claims: readonly Claim[]): Claim[] {
  const parties = new Map<string, readonly string[]>()
  for (const { source } of claims) {
    const [id] = source?.entities ?? []
    if (id && source?.entities.length === 1 && source.parties.length > 0 && !parties.has(id))
      parties.set(id, source.parties)
  }
  return claims.map((claim) => {
    const [id] = claim.source?.entities ?? []
    if (!claim.source || !id || claim.source.entities.length > 1 || claim.source.parties.length > 0)
      return claim
    return { ...claim, source: { ...claim.source, parties: parties.get(id) ?? [] } }
  })
}

function renameEvent(event: Event, known: Known): Event {
  const rename = <T extends Pick<Party, 'entity'>>(party: T): T =>
    party.entity ? { ...party, entity: known.get(party.entity)?.id ?? party.entity } : party
  return {
    ...event,
    actors: event.actors.map(rename),
    recipients: event.recipients.map(rename),
    allegedBy: event.allegedBy.map(rename),
    deniedBy: event.deniedBy.map(rename),
    ...(event.place ? { place: rename(event.place) } : {}),
  }
}
