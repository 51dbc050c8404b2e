import { describe, expect, it } from 'vitest'
import { readAlone } from '../read-alone.ts'
import { headCorrections } from './head-corrections.ts'

const TEXT =
  'The harbour authority of Harven closed its northern pier on Monday after inspectors found cracks in three columns.'
const page = (title: string, byline: string) => {
  const html = `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${byline ? `<p class="byline">By ${byline}</p>` : ''}<p>${TEXT}</p><p>${TEXT.replace('Monday', 'Tuesday')}</p></article></body></html>`
  return readAlone({ source: title, bytes: new TextEncoder().encode(html) })
}

describe('headCorrections', () => {
  it('takes a brand out of a headline that a copy has without it', () => {
    const farm = page('Kapcor Coin: Harven closes its northern pier', '')
    const paper = page('Harven closes its northern pier', '')
    expect(headCorrections(farm, [paper], undefined)).toEqual([
      {
        field: 'title',
        value: 'Harven closes its northern pier',
        reason: { code: 'headline-of-copies', parts: { copies: 1, added: 'kapcor coin' } },
      },
    ])
    expect(headCorrections(paper, [farm], undefined)).toEqual([])
  })

  it('gives the byline of the source for a name that stands alone', () => {
    const farm = page('Harven closes its northern pier', 'Perrin Quill')
    const paper = page('Harven closes its northern pier', 'Ines Calder')
    const [correction] = headCorrections(farm, [paper], paper)
    expect(correction).toMatchObject({ field: 'byline', value: 'Ines Calder' })
    expect(headCorrections(farm, [paper], undefined)).toEqual([])
  })

  it('takes a byline in capitals for the same name', () => {
    const farm = page('Harven closes its northern pier', 'INES CALDER')
    const paper = page('Harven closes its northern pier', 'Ines Calder')
    expect(headCorrections(farm, [paper], paper)).toEqual([])
  })

  it('leaves headlines alone that are others', () => {
    const one = page('Cracks found in Harven pier', '')
    expect(headCorrections(one, [page('Harven closes its northern pier', '')], undefined)).toEqual(
      [],
    )
  })
})
