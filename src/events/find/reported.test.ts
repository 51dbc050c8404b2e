import { expect, it } from 'vitest'
import { eventsOf } from '../../../test/events-of.ts'

it.each<[string, string[]]>([
  ['Togo said that Chad must leave Mali.', ['Togo REQUEST Chad, happened']],
  [
    'Norway must release the envoy, Chad said.',
    ['Norway AGREE the envoy, conditional', 'Chad REQUEST Norway, happened'],
  ],
  ['After Chad said it had fired, Togo received missiles.', ['AID Togo, happened']],
  ['Chad attacked Togo, Norway said.', ['Chad ASSAULT Togo, happened']],
])('what others are said to do: %s', (text, expected) => expect(eventsOf(text)).toEqual(expected))
