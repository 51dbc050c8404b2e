import { describe, expect, it } from 'vitest'
import type { Event, Party } from '../event.ts'
import { mergeEvents } from './merge-events.ts'

const party = (text: string, country: string, entity?: string): Party => ({
  text,
  spans: [{ start: 0, end: text.length }],
  country,
  ...(entity ? { entity } : {}),
})
const amer = party('Amer', 'EGY', 'person-amer')
const rossi = party('Rossi', 'ITA', 'person-rossi')
const egypt = party('Egypt', 'EGY', 'country-egypt')
const italy = party('Italy', 'ITA', 'country-italy')

let count = 0
function event(parts: Partial<Event>): Event {
  count++
  return {
    id: `e${count}`,
    article: `a${count}`,
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
  }
}
const when = (from: string, to = from) => ({ from, to, value: from, spans: [{ start: 0, end: 1 }] })

describe('mergeEvents', () => {
  it('puts tellings of one meeting together and keeps the finest day', () => {
    const merged = mergeEvents([
      event({ when: when('2024-03-01', '2024-03-31') }),
      event({ actors: [rossi], recipients: [amer], when: when('2024-03-04') }),
    ])
    expect(merged).toHaveLength(1)
    expect(merged[0]).toMatchObject({ when: { from: '2024-03-04', to: '2024-03-04' } })
    expect(merged[0]?.reasons[0]?.parts.act).toBe('CONSULT')
  })

  it('keeps meetings on different days apart', () => {
    expect(
      mergeEvents([event({ when: when('2024-03-04') }), event({ when: when('2024-03-05') })]),
    ).toHaveLength(2)
  })

  it('keeps a plan without a day apart from a meeting that took place', () => {
    expect(mergeEvents([event({ status: 'planned', type: 'AGREE' }), event({})])).toHaveLength(2)
  })

  it('lets a plan become the meeting of the same day', () => {
    const merged = mergeEvents([
      event({ status: 'planned', type: 'AGREE', when: when('2024-03-04') }),
      event({ when: when('2024-03-04') }),
    ])
    expect(merged.map(({ status, type }) => [status, type])).toEqual([['happened', 'CONSULT']])
  })

  it('does not take two ministers of one country for each other', () => {
    const other = party('Nasser', 'EGY', 'person-nasser')
    expect(mergeEvents([event({}), event({ actors: [other] })])).toHaveLength(2)
  })

  it('counts what one alleges and another denies as alleged, and names both', () => {
    const aid = { act: 'AID', type: 'AID', cameo: '072', actors: [egypt], recipients: [italy] }
    const merged = mergeEvents([
      event({ ...aid, status: 'alleged', allegedBy: [party('Malta', 'MLT')] }),
      event({ ...aid, status: 'denied', deniedBy: [egypt] }),
    ])
    expect(merged).toHaveLength(1)
    expect(merged[0]).toMatchObject({
      status: 'alleged',
      allegedBy: ['Malta'],
      deniedBy: ['Egypt'],
    })
  })

  it('does not merge what two speakers of one country say', () => {
    const accuse = { act: 'ACCUSE', type: 'ACCUSE', cameo: '111', recipients: [italy] }
    expect(mergeEvents([event(accuse), event({ ...accuse, actors: [egypt] })])).toHaveLength(2)
  })

  it('follows merged entities to the ids of single articles', () => {
    const first = event({})
    const second = event({ actors: [party('Amr', 'EGY', 'person-amr')] })
    const merged = mergeEvents(
      [first, second],
      [
        {
          id: 'person-amer',
          kind: 'person',
          name: 'Hassan Amer',
          spellings: [],
          country: 'EGY',
          mentions: [],
          reasons: [],
          parts: [
            { article: first.article, id: 'person-amer' },
            { article: second.article, id: 'person-amr' },
          ],
        },
      ],
    )
    expect(merged.map(({ actors }) => actors)).toEqual([['Hassan Amer']])
  })

  it('lets a vague telling join the one that says most', () => {
    const merged = mergeEvents([
      event({}),
      event({ when: when('2024-03-04', '2024-03-10') }),
      event({ when: when('2024-03-20') }),
    ])
    expect(merged.map(({ when, events }) => [when?.from, events.length])).toEqual([
      ['2024-03-20', 2],
      ['2024-03-04', 1],
    ])
  })

  it('lets nobody meet himself', () => {
    const [alone] = mergeEvents([event({ recipients: [amer] })])
    expect(alone).toMatchObject({ actors: ['Amer'], recipients: [] })
  })

  it('carries what its tellings count, presume and place alike', () => {
    const rebels: Party = { text: 'rebels', spans: [{ start: 0, end: 6 }], presumed: 'TCD' }
    const place = { text: 'Bongor', spans: [{ start: 9, end: 15 }], region: 'Mayo-Kebbi' }
    const raid = { act: 'ASSAULT', type: 'ASSAULT', actors: [rebels], when: when('2024-03-04') }
    const merged = mergeEvents([
      event({ ...raid, place, counts: { dead: 4, hurt: 9 } }),
      event({ ...raid, counts: { dead: 5, hurt: 9 } }),
    ])
    expect(merged).toHaveLength(1)
    expect(merged[0]).toMatchObject({
      region: 'Mayo-Kebbi',
      presumed: [{ side: 'rebels', country: 'TCD' }],
      counts: { hurt: 9 },
    })
    expect(merged[0]?.counts).not.toHaveProperty('dead')
  })

  it('gives nothing for nothing', () => {
    expect(mergeEvents([])).toEqual([])
  })
})
