import { expect, it } from 'vitest'
import { readClaims } from '../../../../test/claims-of.ts'

it.each([
  ['“It leaks,” said Jon Dahl.', 'quotation.after'],
  ['Jon Dahl recalled: “I stood at the gate for an hour.”', 'quotation.before'],
  ['Lund wrote “the roof is old”.', 'quotation.before'],
  ['A sign read “support the motion”.', 'quotation.before'],
  ['Lund said “no” to the plan.', 'clause'],
])('whose words stand in quotation marks: %s', (text, rule) => {
  expect(readClaims(text).map((claim) => claim.rule)).toEqual([rule])
})
