import { expect, it } from 'vitest'
import { growth, LINEAR } from '../../../test/work.ts'
import type { CopyLink } from '../../copies/index.ts'
import type { Annotated } from '../../record/index.ts'
import { readAlone } from '../index.ts'
import { headCorrections } from './head-corrections.ts'
import { tiesByArticle } from './ties.ts'

const link = (a: string, b: string): CopyLink => ({
  a,
  b,
  relation: 'borrow',
  shareOfA: 0.6,
  shareOfB: 0.6,
  sharedWords: 40,
  passages: [{ a: { start: 0, end: 40 }, b: { start: 0, end: 40 } }],
  reasons: [],
})
const chain = (n: number): CopyLink[] =>
  Array.from({ length: n }, (_, at) => link(`a${at}`, `a${at + 1}`))

it('finds the links of every article in one look at all', () => {
  const work = (links: CopyLink[]) => tiesByArticle(links, new Map())
  expect(growth(400, chain, work)).toBeLessThan(LINEAR)
})

it('looks at each copy of a page once for its headline and byline', () => {
  const bytes = Buffer.from('Boats for Nowe\n\nThe ministry sent boats to Nowe on Monday.')
  const page = readAlone({ source: 'a.txt', bytes })
  const copy = (at: number): Annotated => ({
    ...page,
    article: { ...page.article, title: `Boats for Nowe ${at}`, bylines: [{ value: `Ines ${at}` }] },
  })
  const copies = (n: number) => Array.from({ length: n }, (_, at) => copy(at))
  const work = (others: Annotated[]) => headCorrections(copy(-1), others, undefined)
  expect(growth(200, copies, work)).toBeLessThan(LINEAR)
})
