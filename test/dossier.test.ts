import { beforeAll, describe, expect, test } from 'vitest'
import { type Cite, cutInjected, hull, textAt } from '../src/article/index.ts'
import {
  dossierText,
  readingJson,
  readingSchema,
  type StoryView,
  viewStories,
} from '../src/dossier/index.ts'
import type { Settlement } from '../src/record/index.ts'
import { PAGES, settlePages } from './settled-pages.ts'

let settlement: Settlement
let view: StoryView
let dossier = ''
beforeAll(async () => {
  settlement = await settlePages(PAGES)
  view = viewStories(settlement)[0] as StoryView
  dossier = dossierText(view).replace(/\s+/g, ' ')
})

const allCites = ({ story }: StoryView): Cite[] => [
  ...story.brief.flatMap(({ cites }) => cites),
  ...story.timeline.flatMap(({ evidence }) => evidence),
  ...story.ledger.flatMap(({ evidence }) => evidence),
]

test('the three pages are one story', () => {
  expect(viewStories(settlement)).toHaveLength(1)
  expect(view.members.map(({ letter }) => letter)).toEqual(['A', 'B', 'C'])
})

describe('every cite of brief, timeline and ledger', () => {
  test('shows the words at its place, without injected ones', () => {
    expect(allCites(view).length).toBeGreaterThan(10)
    for (const cite of allCites(view)) {
      const { text, ...article } = view.member(cite.article)?.article ?? { text: '', injected: [] }
      const words = textAt(
        text,
        cite.spans.flatMap((span) => cutInjected(article, span)),
        '',
      )
      expect(view.quote(cite)).toBe(words.replace(/\s+/g, ' ').trim())
      expect(view.quote(cite)).not.toBe('')
      expect(view.quote(cite)).not.toContain('BRONKO')
    }
  })

  test('has the label of the paragraph that holds it', () => {
    for (const cite of allCites(view)) {
      const [, letter, title, number] = /^([A-Z])(?: (title)|¶(\d+))$/.exec(view.label(cite)) ?? []
      const member = view.members.find((one) => one.letter === letter)
      const bodies = member?.article.blocks.filter(({ role }) => role === (title ?? 'body')) ?? []
      const { span } = bodies[Number(number ?? 1) - 1] ?? { span: { start: -1, end: -1 } }
      expect(member?.article.id).toBe(cite.article)
      expect(hull(cite.spans).start).toBeGreaterThanOrEqual(span.start)
      expect(hull(cite.spans).end).toBeLessThanOrEqual(span.end)
    }
  })
})

describe('the dossier', () => {
  test('puts the contested claim first, with both sides, and counts copies once', () => {
    const [first] = view.story.ledger
    expect(first?.contested).toBe(true)
    expect(first?.proposition).toMatch(/^Norway .*troops/)
    expect(first?.asserts).toEqual(['Sweden'])
    expect(first?.denies).toEqual(['Norway'])
    expect(first?.origins).toMatchObject({ articles: 3, reports: 2 })
    expect(dossier).toMatch(
      /CONTESTED Norway .* asserts Sweden .* denies Norway .* count as 2 reports/,
    )
  })

  test("never shows a re-poster's template name as an author", () => {
    expect(dossier).toContain(
      "page says by “Celia March”: only a re-poster's template has the name",
    )
    expect(dossier).not.toMatch(/· Celia|, Celia|[ABC] Celia/)
  })

  test('shows the refuted day in words, with letters for ids', () => {
    expect(dossier).toMatch(/page says 12 Jan 2025, refuted: A of 7 May 2024 has the same text/)
    for (const { article } of view.members)
      expect(dossier.replace(view.story.id, '')).not.toContain(article.id)
  })

  test('says once that a brand was injected, with every place', () => {
    expect(dossier).toMatch(/“BRONKO Trade” is injected twice.* C¶1 C title/)
  })

  test('says who was asked and gave no answer, once for all copies', () => {
    expect(dossier.match(/NO ANSWER Whether Lund would visit Stockholm/g)).toHaveLength(1)
  })

  test('calls nobody on the pages a person of the story who only made them', () => {
    const names = /NAMES (.*) bodies/.exec(dossier)?.[1] ?? ''
    expect(names).toContain('Ana Lund')
    expect(names).not.toContain('Nora Vik')
    expect(dossier).toMatch(/made by .*Nora Vik/)
  })

  test('has no line wider than a terminal', () => {
    for (const line of dossierText(view).split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })

  test('sends no control codes of a page to the terminal', async () => {
    const hostile = await settlePages({
      'x\u001b[31m':
        'Dock \u001b[2J opens\n\nBy \u0007Ana Vik\n\nThe dock at Nowe \u001b]0;x\u0007 opened on 3 May 2024, mayor Jan Kos said.',
    })
    const isControl = (mark: string) => mark !== '\n' && /\p{Cc}/u.test(mark)
    for (const one of viewStories(hostile))
      expect([...dossierText(one)].filter(isControl)).toEqual([])
  })
})

describe('the brief', () => {
  test('leads with the news, tells nothing twice, and is short', () => {
    const { brief } = view.story
    expect(brief[0]?.text).toMatch(/^Norwegian Trade Minister Ana Lund met union leaders/)
    expect(brief.length).toBeLessThanOrEqual(9)
    expect(brief.filter(({ text }) => text.includes('troops'))).toHaveLength(1)
    for (const { text, cites } of brief) {
      expect(cites.length).toBeGreaterThan(0)
      expect(text).toMatch(/[.!?]["”]?$/)
      expect(text).not.toMatch(/…\.|\.\.|—/)
    }
  })
})

describe('the timeline', () => {
  test('has one line for what copies tell of one day', () => {
    const arrivals = view.story.timeline.filter(({ what }) => what.includes('arrived'))
    expect(arrivals).toHaveLength(1)
    expect(arrivals[0]).toMatchObject({ from: '2024-05-06', to: '2024-05-06', status: 'happened' })
    expect(new Set(arrivals[0]?.evidence.map(({ article }) => article)).size).toBe(2)
  })

  test('marks what is only planned, and drops the day from the words', () => {
    const planned = view.story.timeline.find(({ status }) => status === 'planned')
    expect(planned).toMatchObject({ from: '2024-05-09', to: '2024-05-09' })
    expect(planned?.what).not.toContain('Thursday')
  })
})

test('the reading as data conforms to its schema, and quotes what it points at', () => {
  const ids = new Set(settlement.stories.map(({ id }) => id))
  const reading = readingSchema.parse(
    JSON.parse(JSON.stringify(readingJson(settlement, { stories: ids, articles: new Set() }))),
  )
  const texts = new Map(settlement.articles.map(({ article }) => [article.id, article.text]))
  for (const { evidence } of reading.stories.flatMap(({ claims }) => claims)) {
    for (const { article, start, end, quote } of evidence) {
      const words = texts.get(article)?.slice(start, end) ?? ''
      expect(words.split(/\s+/)[0]).toBe(quote.split(' ')[0])
    }
  }
})
