import { landOfRegion, US_STATES } from '../../lexicon/index.ts'
import type { Entity } from '../../names/index.ts'
import type { Event } from '../event.ts'
import { argumentsAfter } from '../sides/arguments.ts'
import { candidate, type EventScene, type EventSide } from '../sides/event-party.ts'
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
      return placeOf(scene, found, entity)
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
  return placeOf(scene, found, entity)
}

const STATES: ReadonlySet<string> = new Set(US_STATES.values())
const ABBREVIATED = /^(?:\p{Lu}\.?){2}$|^\p{Lu}\p{Ll}{1,4}\.$/u

/** A place with the wider one behind it ("Paris, Texas"), whose country it has: never that of a namesake. */
function placeOf(
  { grammar, names, sentence }: EventScene,
  side: EventSide,
  entity: Entity,
): Event['place'] {
  const { text, spans, country } = side.party
  const wider = regionBehind(grammar, side.to)
  const start = sentence.words[wider?.from ?? -1]?.start
  const known = names.find((one) => one.start === start)?.entity
  const region =
    wider &&
    grammar.words
      .slice(wider.from, wider.to)
      .map((word) => word.text)
      .join(' ')
  const state =
    region &&
    (STATES.has(region) || (ABBREVIATED.test(region) && US_STATES.has(region.replaceAll('.', ''))))
  const isPlace = state || (known !== undefined && PLACE_KINDS.has(known.kind))
  const land = !isPlace
    ? (entity.country ?? country)
    : state
      ? 'USA'
      : (known?.country ?? landOfRegion((region ?? '').toLowerCase()))
  return {
    text,
    spans,
    entity: entity.id,
    ...(land ? { country: land } : {}),
    ...(isPlace && region && known?.kind !== 'country' ? { region } : {}),
  }
}

/** The phrase right behind a comma. */
function regionBehind({ lower, phraseAt, words }: EventScene['grammar'], to: number) {
  if (lower[to] !== ',') return undefined
  const phrase = phraseAt[to + 1]
  return phrase && phrase.from === to + 1 && words[phrase.head]?.upos === 'PROPN'
    ? phrase
    : undefined
}
