import { expect, it } from 'vitest'
import { claimsOf } from '../../../../test/claims-of.ts'

it.each<[string, string[]]>([
  ['They met in Oslo at the invitation of Lund.', ['[Lund] invitation <They met in Oslo>']],
  [
    'International concern grows over the sale of ships.',
    ['[International] concern grows over <the sale of ships>'],
  ],
  ['The army allegedly fired on the ships.', ['[] allegedly <The army … fired on the ships>']],
  ['Lund repeated her claim that the port was shut.', ['[her] claim <that the port was shut>']],
])('nouns of saying: %s', (text, expected) => expect(claimsOf(text)).toEqual(expected))

it.each<[string, string[]]>([
  ["Lund's accusations of waste were read aloud.", ["[Lund's] accusations of <waste>"]],
  ['The accusation of waste was read aloud.', ['[] accusation of <waste>']],
])('accusations: %s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
