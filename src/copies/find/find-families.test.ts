import { describe, expect, it } from 'vitest'
import { article, LEAD, OWN, SECOND, THIRD, WIRE } from '../harven-story.test-data.ts'
import { findCopies, findFamilies } from '../index.ts'

describe('findFamilies', () => {
  const copies = [
    article('a', WIRE, { outlet: 'The Harven Post' }),
    article('b', `${LEAD}\n\n${SECOND}\n\n${THIRD}`),
    article('c', OWN),
  ]

  it('says that the original is not held where no member is the credited agency', () => {
    const families = findFamilies(copies, findCopies(copies))
    expect(families).toMatchObject([{ members: ['a', 'b'], agency: 'Associated Press' }])
    expect(families[0]?.original).toBeUndefined()
    expect(families[0]?.reasons.at(-1)?.code).toBe('no-agency-page')
  })

  it('names the agency page as the original where it is held', () => {
    const all = [...copies, article('z', WIRE, { outlet: 'apnews.com' })]
    expect(findFamilies(all, findCopies(all))).toMatchObject([
      { members: ['a', 'b', 'z'], original: 'z' },
    ])
  })

  it('takes a name in the brackets of a dateline for an agency', () => {
    const wire = WIRE.replace('(AP)', '(Northwire)')
    const pages = [article('a', wire, { outlet: 'The Harven Post' }), article('b', wire)]
    expect(findFamilies(pages, findCopies(pages))).toMatchObject([{ agency: 'Northwire' }])
    const held = [...pages, article('z', wire, { outlet: 'Northwire' })]
    expect(findFamilies(held, findCopies(held))).toMatchObject([
      { agency: 'Northwire', original: 'z' },
    ])
  })

  it('tells two texts apart that one page holds a part of each of', () => {
    const shops = [1, 2, 3, 4].map((at) => OWN.replaceAll(/[aeiou]/g, `${at}`)).join('\n\n')
    const pages = [
      article('a', WIRE),
      article('b', WIRE),
      article('c', shops),
      article('d', shops),
      article('e', `${WIRE}\n\n${shops.slice(0, 400)}`),
    ]
    expect(findFamilies(pages, findCopies(pages)).map(({ members }) => members)).toEqual([
      ['a', 'b', 'e'],
      ['c', 'd'],
    ])
  })

  it('leaves out links with fewer shared words than asked', () => {
    expect(findFamilies(copies, findCopies(copies), 10_000)).toEqual([])
  })
})
