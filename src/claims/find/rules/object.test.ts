import { expect, it } from 'vitest'
import { claimsOf } from '../../../../test/claims-of.ts'

it.each<[string, string[]]>([
  ['Lund called the plan a mistake.', ['[Lund] called <the plan a mistake>']],
  ['He called 911 at night.', []],
  ['Lund vowed not to leave the talks.', ['[Lund] vowed <not to leave the talks>']],
  ['Lund denied the report after the vote.', ['[Lund] denied <the report>']],
  [
    'Lund criticized the deal, saying it was weak.',
    ['[Lund] criticized <the deal>', '[Lund] saying <it was weak>'],
  ],
  [
    'Lund accused the ministry of waste, while ships left.',
    ['[Lund] accused <the ministry of waste>'],
  ],
])('a noun phrase that is said: %s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
