import { expect, it } from 'vitest'
import { speakersOf } from '../../../test/speakers-of.ts'

it.each<[string, string[]]>([
  ['A television report last week that said the port was shut was false.', ['a television report']],
  [
    'The mayor heard criticism from five villages who claim that the port was shut.',
    ['five villages'],
  ],
  ['Ana Roth, head of the port, who said it was shut, left.', ['Ana Roth (head)']],
  ['The minister met Eva Lund, who said that the port was shut.', ['Eva Lund']],
  ['The minister opened the port in Oslo, which said that ships left.', ['the port in Oslo']],
])('who and which: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
