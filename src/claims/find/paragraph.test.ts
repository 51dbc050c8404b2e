import { expect, it } from 'vitest'
import { claimsOf } from '../../../test/claims-of.ts'

it('takes the hyphen of a compound for no dash', () => {
  expect(claimsOf('Lund announced a two-month ban.')).toEqual([
    '[Lund] announced <a two-month ban>',
  ])
})
