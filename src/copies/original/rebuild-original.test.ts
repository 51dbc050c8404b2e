import { describe, expect, it } from 'vitest'
import { FOURTH, LEAD, SECOND, THIRD, WIRE } from '../harven-story.test-data.ts'
import { PORT_STORY } from './port-story.test-data.ts'
import { rebuildOriginal } from './rebuild-original.ts'

const STORY = PORT_STORY.slice(0, 6)
const OWN = 'Our reporter met shopkeepers at the quay who said that their summer trade was lost.'
const ELSEWHERE =
  'Voters in Brenland choose between seven candidates next Sunday, and pollsters see Alma Quist slightly ahead.'
const FURTHER =
  'The harbour office said the council had asked engineers for weekly inspections of the steel towers and cranes.'
const WHOLE = STORY.join('\n\n')
const rebuild = (...texts: string[]) =>
  rebuildOriginal(texts.map((text, at) => ({ id: `c${at}`, title: '', agencies: [], text })))
const rebuilt = (...texts: string[]): string => rebuild(...texts).text

describe('rebuildOriginal', () => {
  it('leaves out what one copy alone has above the others’ first sentence or below their last', () => {
    expect(rebuilt(`${WHOLE}\n\n${OWN}`, WHOLE, WHOLE)).toBe(WHOLE)
    expect(rebuilt(`${OWN}\n\n${WHOLE}`, WHOLE, WHOLE)).toBe(WHOLE)
  })

  it('leaves out what one copy alone goes on with about another matter, and keeps more on the matter', () => {
    expect(rebuilt(`${WHOLE}\n\n${ELSEWHERE}`, WHOLE)).toBe(WHOLE)
    expect(rebuilt(`${WHOLE}\n\n${FURTHER}`, WHOLE)).toBe(`${WHOLE}\n\n${FURTHER}`)
  })

  it('keeps the rest of a whole copy where two others were cut at one place', () => {
    const lead = STORY.slice(0, 2).join('\n\n')
    expect(rebuilt(WHOLE, lead, lead)).toBe(WHOLE)
  })

  it('reads each place as most copies do, and says how others read it', () => {
    const texts = [WIRE, WIRE.replace('40 boats', '90 boats'), WIRE]
    const { text, variants, sentences } = rebuild(...texts)
    expect(text).toBe(WIRE)
    expect(variants.map(({ start, end, others }) => [text.slice(start, end), others])).toEqual([
      ['40', [{ text: '90', by: ['c1'] }]],
    ])
    expect(sentences).toHaveLength(4)
  })

  it('takes capitals, marks and broken characters for no other reading', () => {
    const texts = [WIRE, WIRE.replace('Calder', 'CALDER'), WIRE.replace('twelve', 'twélve')]
    expect(rebuild(...texts).variants).toEqual([])
    const broken = WIRE.replace('director', 'directorâ€™s').replace('pier', 'pi\u200ber')
    const masked = WIRE.replace('columns', 'соlumns')
    expect(rebuild(masked, masked).text).toBe(WIRE)
    expect(rebuild(broken, broken).text).toBe(WIRE.replace('director', 'director’s'))
  })

  it('puts what the first copy lacks where the others have it', () => {
    const cuts = [
      [LEAD, SECOND],
      [SECOND, THIRD],
      [THIRD, FOURTH],
      [LEAD, THIRD],
    ]
    const { text } = rebuild(...cuts.map((parts) => parts.join('\n\n')))
    expect(text).toBe([LEAD, SECOND, THIRD].join('\n\n'))
  })
})
