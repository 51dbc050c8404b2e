import { describe, expect, it } from 'vitest'
import { PORT_STORY } from './port-story.test-data.ts'
import { rebuildOriginal } from './rebuild-original.ts'

const STORY = PORT_STORY.slice(0, 6)
const OWN = 'Our reporter met shopkeepers at the quay who said that their summer trade was lost.'
const ELSEWHERE =
  'Voters in Brenland choose between seven candidates next Sunday, and pollsters see Alma Quist slightly ahead.'
const FURTHER =
  'The harbour office said the council had asked engineers for weekly inspections of the steel towers and cranes.'
const WHOLE = STORY.join('\n\n')
const rebuilt = (...texts: string[]): string =>
  rebuildOriginal(texts.map((text, at) => ({ id: `c${at}`, title: '', agencies: [], text }))).text

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
})
