import { expect, it } from 'vitest'
import { speakersOf } from '../../../test/speakers-of.ts'

it.each<[string, string[]]>([
  ['Ana Roth took the stand. She said the port was shut.', ['Ana Roth']],
  [
    'Norway said the port was shut. It added that ships left.',
    ['Norway (Norway)', 'Norway (Norway)'],
  ],
  [
    'Ana Roth said the port was shut. Jon Dahl sued the city. He said that ships left.',
    ['Ana Roth', 'Jon Dahl'],
  ],
  ['Villagers said the port was shut. They said that ships left.', ['villagers', 'villagers']],
])('he, she, they, it: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
