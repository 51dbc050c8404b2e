import { expect, it } from 'vitest'
import { claimsOf } from '../../../../test/claims-of.ts'

it('gives a quotation to whoever is told of before it', () => {
  expect(
    claimsOf('Alice Brand turned to the judge. “We never saw the contract.” The judge nodded.'),
  ).toEqual(['[Alice Brand] turned <“We never saw the contract.”>'])
})

it.each([
  'The clock struck ten. “We never saw the contract.” The judge nodded.',
  'Alice Brand read the book “Nine Days” to the end.',
])('gives no quotation to a thing, and no name of a thing: %s', (text) =>
  expect(claimsOf(text)).toEqual([]),
)
