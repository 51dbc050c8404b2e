import { expect, it } from 'vitest'
import { speakersOf } from '../../../test/speakers-of.ts'

it.each<[string, string[]]>([
  [
    'Local officials said the port was shut. The source said ships left.',
    ['local officials', 'the source'],
  ],
  [
    'South Korean President Moon Jae-in said the port was shut. Moon added that ships left.',
    [
      'Moon Jae-in (president, South Korean) (South Korea)',
      'Moon Jae-in (president of South Korea) (South Korea)',
    ],
  ],
  ['Mr. Dahl said the port was shut.', ['Dahl']],
  ['Ms. Lind of the Bergen office said the port was shut. She said ships left.', ['Lind', 'Lind']],
])('a speaker whom nothing else names: %s', (text, expected) =>
  expect(speakersOf(text)).toEqual(expected),
)
