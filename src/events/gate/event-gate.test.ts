import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../article/index.ts'
import { analyse } from '../../language/index.ts'
import { findNames } from '../../names/index.ts'
import { readProse } from '../../text/index.ts'
import { findEvents } from '../find-events.ts'
import { eventGate, gateOf, LIKELY } from './event-gate.ts'
import { readTopics } from './topic-words.ts'

const read = (text: string) => {
  const analysis = analyse(readProse(articleFromText(text)))
  return { analysis, entities: findNames(analysis) }
}

const likely = (text: string) => {
  const { analysis, entities } = read(text)
  return findEvents(analysis, { entities, timexes: [], claims: [] })
    .filter(({ likelihood }) => likelihood >= LIKELY)
    .map(({ act }) => act)
}

describe('the gate', () => {
  it.each([
    'The Harbour Lions beat Port Rovers 3-1. Ola Bern struck the ball into the net and the coach praised the players.',
    'Marta gave her sister an old oven and wants to open a bakery. Customers love her rolls.',
    'The band released a new album and will tour the coast. Fans demanded two more songs.',
  ])('holds what is no event of politics or law: %s', (text) => {
    expect(likely(text)).toEqual([])
  })

  it.each([
    ['Soldiers killed nine villagers near the border, the government said.', 'ASSAULT'],
    ['Police arrested 14 demonstrators in front of the parliament on Monday.', 'COERCE'],
    ['The foreign minister of Norway met rebel leaders for talks on a ceasefire.', 'CONSULT'],
  ])('lets through: %s', (text, act) => {
    expect(likely(text)).toContain(act)
  })

  it('keeps what it holds, with what speaks against it, and tells of it', () => {
    const { analysis, entities } = read(
      'Fans want more goals from the striker. The coach gave the players some praise and cake.',
    )
    const codes: string[] = []
    const events = findEvents(analysis, { entities, timexes: [], claims: [] }, ({ code }) =>
      codes.push(code),
    )
    const held = events.filter((event) => event.held)
    expect(held.length).toBeGreaterThan(0)
    expect(held[0]?.held?.length).toBeGreaterThan(0)
    expect(codes).toContain('unlikely')
  })

  it('adds weights, and names the features that weigh most against', () => {
    const gate = gateOf(
      new Map([
        ['bias', 1],
        ['low', -3],
        ['high', 2],
      ]),
      new Map(),
    )
    const features = [
      ['low', 1],
      ['high', 0.5],
      ['unknown', 9],
    ] as const
    expect(gate.likelihood(features)).toBeCloseTo(1 / (1 + Math.exp(1)))
    expect(gate.against(features)).toEqual(['low'])
  })

  it('measures what a text is about by its nouns, verbs and adjectives', () => {
    const { analysis } = read('Rebels attacked the capital. The chef baked delicious bread.')
    const topics = readTopics(analysis, eventGate().topics)
    expect(topics(0).sentence).toBeGreaterThan(topics(1).sentence)
    expect(topics(0).page).toBe(topics(1).page)
  })
})
