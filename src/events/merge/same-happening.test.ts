import { expect, it } from 'vitest'
import type { Event, Party } from '../event.ts'
import { mergeEvents } from './merge-events.ts'

const party = (text: string, country: string, entity: string): Party => ({
  text,
  spans: [{ start: 0, end: text.length }],
  country,
  entity,
})
const amer = party('Amer', 'EGY', 'person-amer')
const nasr = party('Nasr', 'EGY', 'person-nasr')
const rossi = party('Rossi', 'ITA', 'person-rossi')
const egypt = party('Egypt', 'EGY', 'country-egypt')
const italy = party('Italy', 'ITA', 'country-italy')
const chad = party('Chad', 'TCD', 'country-chad')

const telling = (parts: Partial<Event>, at = 0): Event => ({
  id: `e${at}`,
  article: `a${at}`,
  sentence: 0,
  act: 'CONSULT',
  type: 'CONSULT',
  cameo: '040',
  actors: [amer],
  recipients: [rossi],
  status: 'happened',
  rule: 'verb-frame',
  statusRule: 'plain',
  likelihood: 1,
  salience: 1,
  allegedBy: [],
  deniedBy: [],
  trigger: [{ start: 0, end: 1 }],
  evidence: [{ start: 0, end: 1 }],
  ...parts,
})
const day = (from: string) => ({ from, to: from, value: from, spans: [{ start: 0, end: 1 }] })
const place = (name: string, country: string) => ({
  text: name,
  spans: [{ start: 0, end: 1 }],
  country,
})
const merged = (...parts: Partial<Event>[]) => mergeEvents(parts.map(telling)).length

it('tells meetings of two persons of one country apart', () => {
  expect(merged({}, { actors: [nasr] })).toBe(2)
  expect(merged({}, { actors: [rossi], recipients: [amer] })).toBe(1)
  const talks = [rossi, chad]
  expect(merged({ recipients: talks }, { actors: [nasr], recipients: talks })).toBe(2)
  expect(merged({ recipients: talks }, { recipients: talks })).toBe(1)
})

it('tells deeds in two countries apart', () => {
  const cairo = { place: place('Cairo', 'EGY') } as Partial<Event>
  const rome = { place: place('Rome', 'ITA') } as Partial<Event>
  expect(merged(cairo, rome)).toBe(2)
  expect(merged(cairo, cairo)).toBe(1)
})

it('takes a country and its minister for one side, two ministers for two', () => {
  const attack = { act: 'ASSAULT', type: 'ASSAULT', cameo: '190' } as const
  expect(
    merged({ ...attack, recipients: [chad] }, { ...attack, actors: [egypt], recipients: [chad] }),
  ).toBe(1)
  expect(
    merged({ ...attack, recipients: [chad] }, { ...attack, actors: [nasr], recipients: [chad] }),
  ).toBe(2)
})

it('joins a telling without its other side where a day ties them', () => {
  const attack = { act: 'ASSAULT', type: 'ASSAULT', cameo: '190', actors: [egypt] } as const
  const [one, two] = [day('2024-03-04'), day('2024-03-05')]
  expect(merged({ ...attack, when: one }, { ...attack, recipients: [], when: one })).toBe(1)
  expect(merged({ ...attack, when: one }, { ...attack, recipients: [] })).toBe(2)
  expect(merged({ ...attack, when: one }, { ...attack, recipients: [], when: two })).toBe(2)
})

it('begins with the telling that tells most, whatever the order', () => {
  const full = { when: day('2024-03-04'), recipients: [italy], actors: [egypt] }
  const vague = { actors: [egypt], recipients: [] }
  const other = { when: day('2024-06-01'), recipients: [italy], actors: [egypt] }
  expect(merged(vague, full, other)).toBe(merged(full, other, vague))
})
