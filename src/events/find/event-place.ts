import type { Entity } from '../../names/index.ts'
import type { Event } from '../event.ts'
import { argumentsAfter } from '../sides/arguments.ts'
import { candidate, type EventScene } from '../sides/event-party.ts'
import type { Trigger } from './match-frames.ts'

const PLACE_PREPOSITIONS = ['in', 'at', 'near', 'to', 'into', 'inside', 'outside']
const PLACE_KINDS: ReadonlySet<string> = new Set(['place', 'facility', 'country'])

/** Where it happens: the nearest place behind the trigger with a preposition of place. */
export function findPlace(
  scene: EventScene,
  trigger: Trigger,
  entities: readonly Entity[],
): Event['place'] {
  const next = scene.grammar.groups.find((group) => group.from > trigger.at + 1)
  const options = argumentsAfter(scene.grammar, trigger.at + 1, next?.from)
  const goes = trigger.act === 'CONSULT'
  for (const kinds of goes
    ? [['in', 'at'], PLACE_PREPOSITIONS]
    : [['in', 'at', 'near', 'inside']]) {
    for (const argument of options) {
      if (!kinds.includes(argument.preposition)) continue
      const phrase = argument.phrases[0]
      const found = phrase ? candidate(scene, phrase) : undefined
      const entity = entities.find(({ id }) => id === found?.party.entity)
      if (!found || !entity || !PLACE_KINDS.has(entity.kind)) continue
      return {
        text: found.party.text,
        spans: found.party.spans,
        entity: entity.id,
        ...(entity.country ? { country: entity.country } : {}),
      }
    }
  }
  return visited(scene, trigger, entities)
}

/** `visited Moscow`: the object is the place. */
function visited(scene: EventScene, trigger: Trigger, entities: readonly Entity[]): Event['place'] {
  if (!trigger.cameo.startsWith('042')) return undefined
  const phrase = scene.grammar.phraseAt[trigger.at + 1]
  const found = phrase ? candidate(scene, phrase) : undefined
  const entity = entities.find(({ id }) => id === found?.party.entity)
  if (!found || !entity || !PLACE_KINDS.has(entity.kind)) return undefined
  return {
    text: found.party.text,
    spans: found.party.spans,
    entity: entity.id,
    ...(entity.country ? { country: entity.country } : {}),
  }
}
