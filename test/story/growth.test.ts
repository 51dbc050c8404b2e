import { describe, expect, it } from 'vitest'
import type { Cite } from '../../src/article/index.ts'
import { countReports, sharedTexts } from '../../src/brief/independent-reports.ts'
import { buildStory } from '../../src/brief/index.ts'
import type { CopyLink } from '../../src/copies/index.ts'
import { readAlone } from '../../src/desk/index.ts'
import type { Annotated } from '../../src/record/index.ts'
import { growth, LINEAR } from '../work.ts'

const read = (text: string): Annotated => readAlone({ source: 'a.txt', bytes: Buffer.from(text) })
const storyOf = (members: Annotated[]) =>
  buildStory({
    group: { id: 's1', articles: members.map(({ article }) => article.id), reasons: [] },
    members,
    links: [],
    families: [],
    comparisons: [],
  })

const HEAD =
  'Minister visits Nowe for talks\n\n15 January 2024\n\nNOWE — Minister Anna Lund said on Monday that Karsund would send ten boats to Nowe before the summer.\n\n'

describe('the story of one page grows with the page', () => {
  it.each([
    ['a sentence of ranges of days without end', 200, 'from 3 to 5 May 2024 until June 2025 '],
    ['ranges of days', 100, 'The show runs from 3 to 5 May 2024 in Nowe. '],
    ['one paragraph of statements', 40, 'Lund said on Friday that gate 7 would close in March. '],
    ['paragraphs of statements', 40, 'Lund said on Friday that gate 7 would close.\n\n'],
    ['one quotation without end', 60, 'Lund said on Monday that he said that the boats '],
  ])('of %s', (_, n, unit) => {
    const page = (count: number) => [read(HEAD + unit.repeat(count))]
    expect(growth(n, page, storyOf)).toBeLessThan(LINEAR)
  })
})

it('a story grows little faster than its articles, though each is laid beside others', () => {
  const report = (at: number) =>
    `Cabin falls at Altdorn\n\n3 May 2024\n\nALTDORN — Inspector Ines Calder said on Friday that cabin ${at} of the Altdorn cable car fell ${at} metres on 2 May 2024. Operator Seilwerk denied that warning number ${at} had reached it.\n`
  const members = (n: number) => Array.from({ length: n }, (_, at) => read(report(at)))
  expect(growth(24, members, storyOf)).toBeLessThan(3)
})

it('counts independent reports with one look at all links', () => {
  const link = (at: number): CopyLink => ({
    a: `a${at}`,
    b: `a${at + 1}`,
    relation: 'borrow',
    shareOfA: 0.6,
    shareOfB: 0.6,
    sharedWords: 40,
    passages: [{ a: { start: 0, end: 40 }, b: { start: 0, end: 40 } }],
    reasons: [],
  })
  const links = (n: number) => Array.from({ length: n }, (_, at) => link(at))
  const cites = (at: number): Cite[] =>
    [at, at + 1].map((n) => ({ article: `a${n}`, spans: [{ start: 3, end: 9 }] }))
  const work = (all: CopyLink[]) => {
    const texts = sharedTexts(all, [])
    for (const at of all.keys()) countReports(cites(at), texts)
  }
  expect(growth(200, links, work)).toBeLessThan(LINEAR)
})
