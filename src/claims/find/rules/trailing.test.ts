import { expect, it } from 'vitest'
import { claimsOf } from '../../../../test/claims-of.ts'

it.each<[string, string[]]>([
  [
    'The ships left, said Lt. Jon Dahl, the harbor’s spokesman.',
    ['[Lt. Jon Dahl, the harbor’s spokesman] said <The ships left>'],
  ],
  ['The port was shut, the city announced Monday.', ['[the city] announced <The port was shut>']],
  ['He wrote a book, Lund said.', ['[Lund] said <He wrote a book>']],
  ['Birk, the mayor said, is ill.', ['[the mayor] said <Birk … is ill>']],
  [
    'The port is shut, there is no word of it, said Eva Lund, who runs the port, on Monday.',
    ['[Eva Lund, who runs the port, on Monday] said <The port is shut, there is no word of it>'],
  ],
])('what stands before its speaker: %s', (text, expected) =>
  expect(claimsOf(text)).toEqual(expected),
)
