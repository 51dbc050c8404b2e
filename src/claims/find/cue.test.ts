import { expect, it } from 'vitest'
import { claimsOf } from '../../../test/claims-of.ts'

it.each<[string, string[]]>([
  ['The group calls itself a charity.', []],
  ['Ships will leave even if Oslo agrees to the plan.', []],
  ['The first reported case was in Oslo.', []],
  ['The ministry also claims that ships left.', ['[The ministry] also claims <that ships left>']],
  ['"It leaks," notes Ms. Lind.', ['[Ms. Lind] notes <"It leaks,">']],
  ['All the ships said nothing.', []],
  ['Lund spoke of victory as the House voted.', []],
])('verbs that say nothing: %s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
