import { expect, test } from 'vitest'
import type { Cite } from '../article/index.ts'
import type { CopyFamily, CopyLink, CopyRelation } from '../copies/index.ts'
import { countReports as count, originsText, sharedTexts } from './independent-reports.ts'

const countReports = (cites: Cite[], links: CopyLink[], families: CopyFamily[]) =>
  count(cites, sharedTexts(links, families))

const cite = (article: string, start: number): Cite => ({
  article,
  spans: [{ start, end: start + 10 }],
})

/** Two articles that share their first hundred characters. */
const link = (a: string, b: string, relation: CopyRelation): CopyLink => ({
  a,
  b,
  relation,
  shareOfA: 0.5,
  shareOfB: 0.5,
  sharedWords: 20,
  passages: [{ a: { start: 0, end: 100 }, b: { start: 0, end: 100 } }],
  reasons: [],
})

test('counts articles that share no text each', () => {
  expect(countReports([cite('a', 5), cite('b', 5)], [], [])).toEqual({
    reports: 2,
    articles: 2,
  })
})

test('counts copies of one text once, wherever the words stand', () => {
  const links = [link('a', 'b', 'copy')]
  expect(countReports([cite('a', 5), cite('b', 500)], links, []).reports).toBe(1)
})

test('counts two copies once though only the uncited original ties them', () => {
  const links = [link('a', 'o', 'copy'), link('b', 'o', 'excerpt')]
  expect(countReports([cite('a', 5), cite('b', 5)], links, [])).toMatchObject({
    reports: 1,
    articles: 2,
  })
})

test('counts a borrower once for the passage that it borrows, and apart for its own words', () => {
  const links = [link('a', 'b', 'borrow')]
  expect(countReports([cite('a', 5), cite('b', 50)], links, []).reports).toBe(1)
  expect(countReports([cite('a', 5), cite('b', 500)], links, []).reports).toBe(2)
  expect(countReports([cite('a', 500), cite('b', 500)], links, []).reports).toBe(2)
})

test('counts an independent report beside two copies', () => {
  const links = [link('a', 'b', 'copy')]
  const families: CopyFamily[] = [{ members: ['a', 'b'], agency: 'AP', reasons: [] }]
  const cites = [cite('a', 5), cite('b', 5), cite('c', 5), cite('c', 90)]
  expect(countReports(cites, links, families)).toEqual({
    reports: 2,
    articles: 3,
    agency: 'AP',
  })
})

test('says how copies are counted', () => {
  expect(originsText({ reports: 2, articles: 2 })).toBe('2 articles')
  expect(originsText({ reports: 2, articles: 3, agency: 'AP' })).toBe(
    '3 articles, 1 AP text: count as 2 reports',
  )
  expect(originsText({ reports: 1, articles: 2 })).toBe(
    '2 articles, 1 text under several: counts as 1 report',
  )
})

test('takes a chain of thousands of copies', () => {
  const ids = Array.from({ length: 3_000 }, (_, index) => String(index).padStart(5, '0'))
  const links = ids.slice(1).map((id, index) => link(ids[index] as string, id, 'copy'))
  expect(
    countReports(
      ids.map((id) => cite(id, 5)),
      links,
      [],
    ).reports,
  ).toBe(1)
})
