import { expect, it } from 'vitest'
import { readClaims } from '../../../test/claims-of.ts'

it.each([
  ['Ada Lund said the bridge was old.', true],
  ['Ada Lund announced a new bridge.', false],
  ['Ada Lund said: “Without flour the bakers close.”', true],
  ['Ada Lund said: “without flour no bread”.', false],
])('whether what is said reads alone: %s', (text, isClause) => {
  expect(readClaims(text).map((claim) => claim.isClause)).toEqual([isClause])
})
