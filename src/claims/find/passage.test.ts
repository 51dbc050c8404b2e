import { expect, it } from 'vitest'
import { claimsOf } from '../../../test/claims-of.ts'

it.each<[string, string[]]>([
  [
    'Oslo stayed away from the talks, but, in a note, rejected the plan.',
    ['[Oslo] rejected <the plan>'],
  ],
  [
    'Dahl noted the ships had gone and denied he had been there.',
    ['[Dahl] noted <the ships had gone>', '[Dahl] denied <he had been there>'],
  ],
  ['Anyone wanting to go said nothing of it.', []],
])('whose verb it is: %s', (text, expected) => expect(claimsOf(text)).toEqual(expected))
