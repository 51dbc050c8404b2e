import { expect, it } from 'vitest'
import { rawWord, readWords } from './word-stream.ts'

/** Words that open a line or a sentence. */
function openers(text: string): string[] {
  const words = readWords(text)
  return [...words.opens].flatMap((opens, at) => (opens ? rawWord(words, at) : []))
}

it.each([
  ['He left the U.S. The king left.', ['He', 'The']],
  ['U.S. President Moe left.', ['U.S']],
  ['Mr. Moe left. He went.', ['Mr', 'He']],
  ['J. Moe left\nThe door', ['J', 'The']],
])('where sentences begin: %s', (text, expected) => expect(openers(text)).toEqual(expected))

it('reads initials as one word, with full stops or without', () => {
  const [dotted, plain] = ['the U.S.A. won', 'the USA won'].map((text) => readWords(text).keys)
  expect(dotted).toEqual(plain)
})
