import { expect, test } from 'vitest'
import type { CitedText } from './cited-text.ts'
import { verifyBrief } from './verify-brief.ts'

const TEXT =
  'Ana Lund shut the pier on Monday.\nShe said that nine dockers were hurt. “It was rotten,” the harbour office said. Norway denied it.'
const texts = new Map<string, CitedText>([
  ['a', { text: TEXT, published: '2024-05-07', outlet: 'Harven Gazette' }],
])
const whole = [{ article: 'a', spans: [{ start: 0, end: TEXT.length }] }]
const check = (text: string, cites = whole) =>
  verifyBrief([{ text, cites }], texts).map(({ code, words }) => [code, words])

test.each([
  'Ana Lund shut the pier.',
  '6 May 2024: Ana Lund shut the pier.',
  'Nine dockers were hurt, Ana Lund says (1 article).',
  '9 dockers were hurt.',
  '“It was rotten,” the harbour office says.',
  'Contested: The pier was rotten, Ana Lund says; Norway denies it (1 article).',
])('is content with what the cited words say: %s', (text) => {
  expect(check(text)).toEqual([])
})

test.each([
  ['Jon Dahl shut the pier.', []],
  ['The pier was shut by Jon Dahl.', ['name', 'Jon']],
  ['The pier hurt 12 dockers.', ['number', '12']],
  ['8 May 2023: Ana Lund shut the pier.', ['day', '8 May 2023']],
  ['“It was brand new,” the harbour office says.', ['quotation', 'It was brand new,']],
  ['Dockers were hurt (3 articles).', ['number', '3']],
])('names what nothing bears out: %s', (text, fault) => {
  const found = check(text)
  if (fault.length > 0) expect(found).toContainEqual(fault)
})

test('a verb of saying needs somebody who says it, a denial one who denies', () => {
  const plain = new Map<string, CitedText>([['a', { text: 'The pier fell.' }]])
  const cites = [{ article: 'a', spans: [{ start: 0, end: 14 }] }]
  const codes = verifyBrief([{ text: 'The pier fell, the office says.', cites }], plain)
  expect(codes.map(({ code }) => code)).toEqual(['saying'])
})

test('a sentence that rests on nothing, or on words that are not there, is a fault', () => {
  expect(check('Ana Lund shut the pier.', [])).toEqual([['cite', 'Ana Lund shut the pier.']])
  const beyond = [{ article: 'a', spans: [{ start: 0, end: 9_999 }] }]
  expect(check('Ana Lund shut the pier.', beyond)[0]?.[0]).toBe('cite')
})
