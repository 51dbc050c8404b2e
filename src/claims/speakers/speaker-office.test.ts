import { expect, it } from 'vitest'
import { speakersOf } from '../../../test/speakers-of.ts'

it.each<[string, string[]]>([
  [
    'The Norwegian Transport Ministry said it was shut. The ministry added that ships left.',
    ['Norwegian Transport Ministry (Norway)', 'Norwegian Transport Ministry (Norway)'],
  ],
  [
    'Norwegian Foreign Minister Ana Roth said it was shut. The foreign minister added that ships left.',
    ['Ana Roth (minister) (Norway)', 'Ana Roth (minister) (Norway)'],
  ],
  [
    'Acme Harbor Group said the port was shut. The company added that ships left.',
    ['Acme Harbor Group', 'Acme Harbor Group'],
  ],
  [
    'Former Irish ambassador Jon Dahl said the port was shut. Dahl added that ships left.',
    ['Jon Dahl (former ambassador)', 'Jon Dahl (former ambassador of Ireland)'],
  ],
])('the office and the body: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
