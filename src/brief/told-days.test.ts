import { expect, test } from 'vitest'
import { citedPage } from '../../test/cited-page.ts'
import type { TimelineEntry } from '../record/index.ts'
import { type CitedSentence, citedSentence } from './lines/cited-sentence.ts'
import { lineOf, wordsOfLine } from './lines/told-line.ts'
import { toldSentences } from './told-days.ts'

/** What the brief tells of a line of the timeline: the words of a text before ` | `, or all. */
function tell(marked: string, through: readonly string[] = []): string[] {
  const [shown = '', hidden = ''] = marked.split(' | ')
  const text = `${shown} ${hidden}`.trim()
  const published = { value: '2026-05-12', confidence: 1, evidence: [], refuted: [] } as const
  const page = citedPage(text, { published })
  const sentence = citedSentence(page, 0) as CitedSentence
  const words = wordsOfLine(sentence).filter((at) => sentence.words[at]!.end <= shown.length)
  const line = lineOf(sentence, words)
  const entry: TimelineEntry = {
    from: '2026-05-11',
    to: '2026-05-11',
    status: 'happened',
    rule: 'happening',
    what: line.text,
    through,
    evidence: [{ article: page.article.id, spans: [{ start: 0, end: text.length }] }],
  }
  return toldSentences([{ entry, line }], [], [page]).map((told) => told.text)
}

test('a short sentence is told whole where more than its day was cut', () => {
  const text =
    'Oslo announced that the pier, | which is a century old, will be torn down in autumn.'
  expect(tell(text)).toEqual([`11 May 2026: ${text.replace(' | ', ' ')}`])
})

test('says who tells it where the words do not', () => {
  expect(tell('The old pier fell into the harbor.', ['Eva Lund'])).toEqual([
    '11 May 2026: The old pier fell into the harbor, according to Eva Lund.',
  ])
})

test('says nobody twice, not by short letters either', () => {
  expect(tell('The old pier fell into the harbor, NTB reported.', ['NTB'])).toEqual([
    '11 May 2026: The old pier fell into the harbor, NTB reported.',
  ])
})

test.each([
  'In a note that was seen by the Harbor Post',
  'The harbor master General Jon Dahl, second left',
  'The acting head of the port and Eva Lund, the mayor',
  '“We are going to have a feast on the pier',
])('leaves out what reads as a piece: %s', (what) => {
  expect(tell(what)).toEqual([])
})
