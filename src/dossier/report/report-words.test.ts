import { expect, test } from 'vitest'
import { articleFromText } from '../../article/index.ts'
import { markWords } from './report-words.ts'

const article = {
  ...articleFromText('The dam held.\n\nThe SPAM gate is shut.\n\nNobody was hurt.'),
  injected: [
    { span: { start: 19, end: 24 }, reasons: [{ code: 'alone-in-brackets' as const, parts: {} }] },
  ],
}
const shared = [
  { start: 4, end: 13, letter: 'B', href: '#b' },
  { start: 24, end: 36, letter: 'C', href: '#c' },
]

test('marks in each line what it shares and strikes out what was injected', () => {
  const words = markWords(article, shared)
  expect(words(0).html).toBe(
    'The <mark class="shared">dam held.</mark><a class="twin" href="#b" title="stands in B too">B</a>',
  )
  expect(words(1).html).toContain(
    'The <del title="stands alone in brackets">SPAM </del><mark class="shared">gate',
  )
  expect(words(2).html).toBe('Nobody was hurt.')
})
