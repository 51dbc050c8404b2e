import { expect, test } from 'vitest'
import { type Article, articleFromText, textAt } from '../article/index.ts'
import type { Timex } from '../dates/index.ts'
import type { Annotated } from './annotated.ts'
import { wordTellings } from './dated-words.ts'

const day = (text: string, words: string, value: string, more: Partial<Timex> = {}): Timex => {
  const start = text.indexOf(words)
  return {
    spans: [{ start, end: start + words.length }],
    text: words,
    sentence: 0,
    type: 'DATE',
    value,
    from: value,
    to: value,
    precision: 'day',
    rule: 'date.numeric',
    alternatives: [],
    ...more,
  }
}

const page = (article: Article, timexes: readonly Timex[]): Annotated => ({
  article,
  published: { value: '2024-05-07', confidence: 1, evidence: [], refuted: [] },
  timexes,
  entities: [],
  claims: [],
  events: [],
  corrections: [],
})

const captioned = (text: string): Article => {
  const article = articleFromText(text)
  return { ...article, blocks: article.blocks.map((block) => ({ ...block, role: 'caption' })) }
}

test('a caption with a full date tells of that day, in its own words', () => {
  const text = 'Ana Lund, left, waves to dockers in Nowe, May 3, 2024. (EVA HOLM)'
  const article = captioned(text)
  const [told, ...more] = wordTellings(page(article, [day(text, 'May 3, 2024', '2024-05-03')]), [])
  expect(more).toEqual([])
  expect(told).toMatchObject({
    from: '2024-05-03',
    to: '2024-05-03',
    status: 'happened',
    what: 'Ana Lund waves to dockers in Nowe',
  })
  expect(textAt(text, told?.evidence[0]?.spans ?? [])).toBe(text.slice(0, text.indexOf(' (')))
})

test('a day in the body without an event tells nothing by itself', () => {
  const text = 'The quay of Nowe is 80 metres long as of May 3, 2024.'
  expect(
    wordTellings(page(articleFromText(text), [day(text, 'May 3, 2024', '2024-05-03')]), []),
  ).toEqual([])
})

test('a run of days to come is planned', () => {
  const text = 'It rained. Ana Lund will stay Wednesday through Friday in Nowe, while prices rise.'
  const timexes = [
    day(text, 'Wednesday', '2024-05-08', { rangeTo: 1 }),
    day(text, 'Friday', '2024-05-10'),
  ]
  const [told, ...more] = wordTellings(page(articleFromText(text), timexes), [])
  expect(more).toEqual([])
  expect(told).toMatchObject({
    from: '2024-05-08',
    to: '2024-05-10',
    status: 'planned',
    what: 'Ana Lund will stay Wednesday through Friday in Nowe',
  })
})
