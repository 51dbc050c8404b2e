import { expect, test } from 'vitest'
import { citedPage } from '../../test/cited-page.ts'
import { citedSentence } from './lines/cited-sentence.ts'
import { lineOf, NO_LINE, wordsOfLine } from './lines/told-line.ts'
import { captionTells as tells } from './scene-caption.ts'

const captionTells = (text: string, told: Parameters<typeof tells>[1]): boolean => {
  const sentence = citedSentence(citedPage(text), 0)
  return tells(sentence ? lineOf(sentence, wordsOfLine(sentence)) : NO_LINE, told)
}

const DAY_ALONE = { isEvent: false, isBetween: false }
const EVENT = { isEvent: true, isBetween: false }
const BETWEEN = { isEvent: true, isBetween: true }

test.each([
  'Mayor Ana Lund listens to a reporter in the town hall',
  'The refinery of Nowe rises above the harbour',
  'Ana Lund arrives at a campaign event in Karsund',
  'Containers are seen at the gate of the port',
  'Ana Lund is speaking to dockers',
  'Harbour master Jan Kos, left, and Ana Lund',
  'Ana Lund greets supporters in Karsund',
])('sets a scene: %s', (line) => {
  expect(captionTells(line, DAY_ALONE)).toBe(false)
  expect(captionTells(line, EVENT)).toBe(false)
})

test.each([
  ['Ana Lund shakes hands with Jan Kos in Nowe', BETWEEN],
  ['Ana Lund and Jan Kos sign the treaty as dockers look on', EVENT],
  ['A flight test of a new rocket in Nowe', DAY_ALONE],
  ['Ana Lund, the mayor, accused the ferry line of lying', DAY_ALONE],
])('tells: %s', (line, told) => expect(captionTells(line, told)).toBe(true))
