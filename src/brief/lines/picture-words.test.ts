import { expect, test } from 'vitest'
import { sentenceOf } from '../../../test/cited-line.ts'
import { withoutLegend } from './picture-words.ts'
import { lineOf } from './told-line.ts'

function told(text: string): string {
  const sentence = sentenceOf(text)
  const all = sentence.words.map((_, at) => at)
  return lineOf(sentence, withoutLegend(sentence, all)).text
}

test.each([
  ['Mayor Ana Lund, left, and Jan Kos shake hands.', 'Mayor Ana Lund and Jan Kos shake hands'],
  ['Ana Lund, second from right, opens the bridge.', 'Ana Lund opens the bridge'],
  ['This photo provided by the port shows ships at the quay.', 'Ships at the quay'],
  ['This video shows what the port says is a new ship.', 'A new ship'],
  ['Ana Lund left, and Jan Kos stayed.', 'Ana Lund left, and Jan Kos stayed'],
])('%s', (text, line) => expect(told(text)).toBe(line))
