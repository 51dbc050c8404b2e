import { expect, test } from 'vitest'
import { sentenceOf } from '../../../test/cited-line.ts'
import { wordsOf } from './cited-sentence.ts'
import { withoutDay } from './day-of-line.ts'
import { lineOf } from './told-line.ts'

/** A sentence as a line without its day. */
function without(text: string, day: string): string {
  const sentence = sentenceOf(text)
  const start = text.indexOf(day)
  const all = sentence.words.map((_, at) => at)
  const span = wordsOf(sentence, { start, end: start + day.length })
  return lineOf(sentence, withoutDay(sentence, all, span)).text
}

test.each([
  ['Ships left Oslo on Monday.', 'Monday', 'Ships left Oslo'],
  ['On Monday, ships left Oslo.', 'Monday', 'Ships left Oslo'],
  ['Ships left Oslo late on Monday.', 'Monday', 'Ships left Oslo'],
  ['Ships left Oslo last week.', 'last week', 'Ships left Oslo'],
  ['Lund met Kos, the mayor, on Monday, and left.', 'Monday', 'Lund met Kos, the mayor, and left'],
  ['Lund waves to dockers in Nowe, May 3, 2024.', 'May 3, 2024', 'Lund waves to dockers in Nowe'],
])('the day goes, with its preposition and comma: %s', (text, day, line) => {
  expect(without(text, day)).toBe(line)
})

test.each([
  ['Ships left after Monday’s vote.', 'Monday'],
  ['Ships stay from Monday to Friday.', 'Monday'],
  ['Ships waited over the weekend.', 'weekend'],
  ['Ships left on the day that Lund came.', 'the day'],
  ['Ships left Oslo once in July and again in August.', 'July'],
])('a day without which the rest does not read on stays: %s', (text, day) => {
  expect(without(text, day)).toBe(text.replace(/[.]$/, ''))
})
