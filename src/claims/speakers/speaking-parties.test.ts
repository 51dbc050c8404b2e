import { expect, it } from 'vitest'
import { speakersOf } from '../../../test/speakers-of.ts'

it.each<[string, string[]]>([
  ["Norway's foreign ministry said the port was shut.", ['foreign ministry (Norway)']],
  ['An analyst at a Danish bank said the port was shut.', ['an analyst at a Danish bank']],
  [
    'A member of the Danish parliament said the port was shut.',
    ['a member of the Danish parliament'],
  ],
  ['Eva Roth, Norway’s envoy, said the port was shut.', ['Eva Roth (envoy) (Norway)']],
  ['Norwegian President Ana Roth said the port was shut.', ['Ana Roth (president) (Norway)']],
  [
    'Ana Roth, president of the Norwegian Oil Union, said the port was shut.',
    ['Ana Roth (president, Norwegian Oil Union)'],
  ],
  ['Jon Dahl, a former ambassador, said the port was shut.', ['Jon Dahl (former ambassador)']],
])('the state that answers: %s', (text, expected) => expect(speakersOf(text)).toEqual(expected))
