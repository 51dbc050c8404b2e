import { expect, test } from 'vitest'
import { cites, linkedCite, markdownWords, plainCite } from './markdown-words.ts'

test('words of a page stand as they are, and mean nothing to Markdown', () => {
  expect(markdownWords('The dam held, 5 of 6 gates.')).toBe('The dam held, 5 of 6 gates.')
  expect(markdownWords('[x](javascript:a) <img> **b** `c` # d')).toBe(
    '\\[x\\](javascript:a) \\<img\\> \\*\\*b\\*\\* \\`c\\` \\# d',
  )
  expect(markdownWords('see https://evil.example')).toBe('see https\\://evil.example')
})

test('what ends a line, turns the direction of writing or moves a cursor is taken out', () => {
  expect(markdownWords('a\n\n# b\u2028c')).toBe('a \\# b c')
  expect(markdownWords('\u202egnp.exe \u001b[31m \u200b')).toBe('\ufffdgnp.exe \ufffd\\[31m \ufffd')
})

test('a cite leads to its words, each line once', () => {
  const cited = {
    article: '16a21d8d346c05a8a3fb',
    label: 'B¶3',
    spans: [
      { start: 4, end: 9 },
      { start: 12, end: 20 },
    ],
  }
  expect(cites([cited, cited], linkedCite)).toBe('[B¶3](/articles/16a21d8d346c?at=4-9,12-20)')
  expect(cites([cited], plainCite)).toBe('\\[B¶3 16a21d8d346c@4-9,12-20\\]')
})
