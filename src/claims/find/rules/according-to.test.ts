import { expect, it } from 'vitest'
import { claimsOf } from '../../../../test/claims-of.ts'

it.each<[string, string[]]>([
  [
    'The bridge, according to police, fell at night.',
    ['[police] according to <The bridge … fell at night>'],
  ],
  [
    'The bridge fell, according to police, and six people died.',
    ['[police] according to <The bridge fell>'],
  ],
  [
    'According to police, the bridge fell at night.',
    ['[police] According to <the bridge fell at night>'],
  ],
])('according to: %s', (text, expected) => expect(claimsOf(text)).toEqual(expected))

it.each<[string, string[]]>([
  [
    'The bridge of steel, according to police on Monday, leaks.',
    ['[police] according to <The bridge of steel … leaks>'],
  ],
])('the part behind the speaker: %s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
