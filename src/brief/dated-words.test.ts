import { expect, test } from 'vitest'
import { citedPage } from '../../test/cited-page.ts'
import { textAt } from '../article/index.ts'
import type { Timex } from '../dates/index.ts'
import type { Annotated } from '../record/index.ts'
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

const page = (text: string, timexes: readonly Timex[]): Annotated =>
  citedPage(text, {
    timexes,
    published: { value: '2024-05-07', confidence: 1, evidence: [], refuted: [] },
  })

const captioned = (text: string, timexes: readonly Timex[]): Annotated => {
  const { article, ...read } = page(text, timexes)
  const blocks = article.blocks.map((block) => ({ ...block, role: 'caption' as const }))
  return { ...read, article: { ...article, blocks } }
}

test('a caption with a full date tells of that day, in its own words', () => {
  const text = 'Mayor Ana Lund, left, waves to dockers in Nowe, May 3, 2024. (EVA HOLM)'
  const timexes = [day(text, 'May 3, 2024', '2024-05-03')]
  const [told, ...more] = wordTellings(captioned(text, timexes), [], () => undefined)
  expect(more).toEqual([])
  expect(told).toMatchObject({
    from: '2024-05-03',
    to: '2024-05-03',
    status: 'happened',
    what: 'Mayor Ana Lund waves to dockers in Nowe',
  })
  expect(textAt(text, told?.evidence[0]?.spans ?? [])).toBe(text.slice(0, text.indexOf(' (')))
})

test('a day in the body without an event tells nothing by itself', () => {
  const text = 'The quay of Nowe is 80 metres long as of May 3, 2024.'
  expect(
    wordTellings(page(text, [day(text, 'May 3, 2024', '2024-05-03')]), [], () => undefined),
  ).toEqual([])
})

test('a run of days to come is planned', () => {
  const text = 'It rained. Ana Lund will stay Wednesday through Friday in Nowe, while prices rise.'
  const timexes = [
    day(text, 'Wednesday', '2024-05-08', { rangeTo: 1, sentence: 1 }),
    day(text, 'Friday', '2024-05-10', { sentence: 1 }),
  ]
  const [told, ...more] = wordTellings(page(text, timexes), [], () => undefined)
  expect(more).toEqual([])
  expect(told).toMatchObject({
    from: '2024-05-08',
    to: '2024-05-10',
    status: 'planned',
    what: 'Ana Lund will stay Wednesday through Friday in Nowe',
  })
})
