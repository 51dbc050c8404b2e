import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFromText, textAt } from '../article/index.ts'
import { findDates } from '../dates/index.ts'
import { analyse } from '../language/index.ts'
import { findNames } from '../names/index.ts'
import { readProse } from '../text/index.ts'
import type { Event } from './event.ts'
import { eventsByWeight, findEvents } from './find-events.ts'

function read(text: string, title?: string): { text: string; events: Event[] } {
  const article = articleFromText(text, title ? { title } : {})
  const analysis = analyse(readProse(article))
  const entities = findNames(analysis)
  const timexes = findDates(analysis.prose, { published: '2024-03-06' })
  return { text, events: findEvents(analysis, { entities, timexes, claims: [] }) }
}

const main = (text: string): Event | undefined => eventsByWeight(read(text).events)[0]
const countries = (parties: Event['actors'] = []) => parties.map(({ country }) => country)

describe('findEvents', () => {
  it('reads doer, other side and act of a plain sentence', () => {
    const event = main('France condemned Belarus on Tuesday.')
    expect(event).toMatchObject({ type: 'ACCUSE', cameo: '111', status: 'happened' })
    expect(countries(event?.actors)).toEqual(['FRA'])
    expect(countries(event?.recipients)).toEqual(['BLR'])
  })

  it('turns a passive round', () => {
    const event = main('Two Kenyan traders were arrested by Ugandan police in Kampala.')
    expect(event).toMatchObject({ type: 'COERCE', mode: 'arrest' })
    expect(event?.actors[0]).toMatchObject({ country: 'UGA', sector: 'COP' })
    expect(countries(event?.recipients)).toEqual(['KEN'])
  })

  it('gives a light verb the act of its noun', () => {
    const event = main('Norway held lengthy talks with Sweden about fish.')
    expect(event).toMatchObject({ act: 'CONSULT', status: 'happened' })
    expect(countries(event?.recipients)).toEqual(['SWE'])
  })

  it('codes a planned meeting as AGREE and keeps the act', () => {
    expect(main('The Danish minister will meet her Polish counterpart next week.')).toMatchObject({
      act: 'CONSULT',
      type: 'AGREE',
      status: 'planned',
    })
  })

  it('codes a planned attack as THREATEN and a refusal as REJECT', () => {
    expect(main('Chad will impose a curfew in Abeche.')?.type).toBe('THREATEN')
    expect(main('Chad will not release the Sudanese pilots.')?.type).toBe('REJECT')
    expect(main('Chad refused to release the Sudanese pilots.')?.type).toBe('REJECT')
  })

  it('swallows the complement of a promise, a demand or a threat', () => {
    const { events } = read('Peru agreed to release the Chilean sailors.')
    expect(events.map(({ type }) => type)).toEqual(['AGREE'])
  })

  it('reads accused sides as alleged doers', () => {
    const { events } = read('Kenya accused Somalia of attacking a border post.')
    expect(events.map(({ type, status }) => [type, status])).toEqual([
      ['ACCUSE', 'happened'],
      ['ASSAULT', 'alleged'],
    ])
    expect(countries(events[1]?.actors)).toEqual(['SOM'])
  })

  it('makes no event of a denial but marks what is denied', () => {
    const { events } = read('Serbia has denied arms transfers to Libya.')
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      act: 'AID',
      status: 'denied',
      deniedBy: [{ text: 'Serbia' }],
    })
  })

  it('hears an accusation when one state says that another arms a third', () => {
    const { events } = read('Poland says Belarus has provided Mali with missiles.')
    expect(events.map(({ type, status }) => [type, status])).toEqual([
      ['ACCUSE', 'happened'],
      ['AID', 'alleged'],
    ])
  })

  it('reads a headline whose verb looks like a noun', () => {
    expect(main('Norwegian foreign minister visits Ghana for talks')).toMatchObject({
      type: 'CONSULT',
      mode: 'visit',
    })
  })

  it('takes the day from the clause of the event', () => {
    const event = main('Egyptian president Hassan Amer arrived in Rome on Monday.')
    expect(event?.when).toMatchObject({ from: '2024-03-04', to: '2024-03-04' })
    expect(event?.place).toMatchObject({ text: 'Rome', country: 'ITA' })
  })

  it('has the day of what it was done during', () => {
    const { events } = read(
      'Norwegian President Jan Kos, right, and Ghanaian leader Kim Lund shake hands during their meeting at the Harven Cosmodrome in Amur region on March 4, 2024, ahead of planned talks.',
    )
    const shaken = events.filter(({ when }) => when?.from === '2024-03-04')
    expect(events.length).toBeGreaterThan(0)
    expect(shaken).toHaveLength(events.length)
  })

  it('finds nothing in teasers and in sentences about things', () => {
    expect(read('The soup was hot and the bread was good.').events).toEqual([])
  })

  it('gives the same ids for the same text', () => {
    const text = 'France condemned Belarus. Norway visited Ghana.'
    expect(read(text).events.map(({ id }) => id)).toEqual(read(text).events.map(({ id }) => id))
  })

  it('never throws and cites only words that are there', () => {
    const pieces = fc.constantFrom(
      'France',
      ' accused ',
      'Belarus',
      ' of ',
      'attacking',
      ', ',
      '"',
      '\ud800',
      ' will ',
      'to ',
      ' meet',
      ' and ',
      "'s ",
      ' talks',
      '\n',
      '. ',
      ' by ',
      'denied',
      '\0',
      ' that ',
      '(',
      ' they ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const { text, events } = read(parts.join(''))
        for (const event of events) {
          for (const { text: words, spans } of [...event.actors, ...event.recipients]) {
            expect(textAt(text, spans)).toBe(words)
          }
          for (const { start, end } of [...event.trigger, ...event.evidence]) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})
