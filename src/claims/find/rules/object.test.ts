import { expect, it } from 'vitest'
import { claimsOf } from '../../../../test/claims-of.ts'

it.each<[string, string[]]>([
  ['Lund called the plan a mistake.', ['[Lund] called <the plan a mistake>']],
  ['The crew called the boat Estrela.', []],
  ['When the trawler called the Estrela sank, Lund said nothing.', []],
])('what is said of a thing, and what it is called: %s', (text, expected) => {
  expect(claimsOf(text)).toEqual(expected)
})
