import { expect, test } from 'vitest'
import { articleFromText } from '../article/index.ts'
import type { Annotated } from './annotated.ts'
import type { TimelineEntry } from './story-record.ts'
import { toldSentences } from './told-days.ts'

/** What the brief tells of one line of the timeline, which rests on the whole text. */
function tell(text: string, what: string, through: readonly string[] = []): string[] {
  const article = articleFromText(text)
  const published = { value: '2026-05-12', confidence: 1, evidence: [], refuted: [] } as const
  const empty = { timexes: [], entities: [], claims: [], events: [], corrections: [] }
  const page: Annotated = { article, published, ...empty }
  const entry: TimelineEntry = {
    from: '2026-05-11',
    to: '2026-05-11',
    status: 'happened',
    rule: 'happening',
    what,
    through,
    evidence: [{ article: article.id, spans: [{ start: 0, end: text.length }] }],
  }
  return toldSentences([entry], [], [page]).map((sentence) => sentence.text)
}

test('a short sentence is told whole where more than its day was cut', () => {
  const text = 'Oslo announced that the pier, which is a century old, will be torn down in autumn.'
  expect(tell(text, 'Oslo announced that the pier')).toEqual([`11 May 2026: ${text}`])
})

test('says who tells it where the words do not', () => {
  expect(tell('The pier fell.', 'The old pier fell into the harbor', ['Eva Lund'])).toEqual([
    '11 May 2026: The old pier fell into the harbor, according to Eva Lund.',
  ])
})

test.each([
  'In a note that was seen by the Harbor Post',
  'The harbor master General Jon Dahl, second left',
  'The acting head of the port and Eva Lund, the mayor',
  '“We are going to have a feast on the pier',
])('leaves out what reads as a piece: %s', (what) => {
  expect(tell('Short.', what)).toEqual([])
})
