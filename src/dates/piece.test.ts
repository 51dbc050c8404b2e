import { expect, it } from 'vitest'
import { cutPieces } from './piece.ts'

const pieces = (text: string) => cutPieces(text).map(({ start, end }) => text.slice(start, end))

it('cuts at stops and line ends, not behind short names, initials and numbers', () => {
  expect(
    pieces('It rained. He left!\nGen. Roth of the U.S. came on Sept. 3. Why? No 3.5 ever.'),
  ).toEqual([
    'It rained.',
    ' He left!',
    '\nGen. Roth of the U.S. came on Sept. 3.',
    ' Why?',
    ' No 3.5 ever.',
  ])
})
