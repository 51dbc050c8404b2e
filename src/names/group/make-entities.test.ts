import { expect, it } from 'vitest'
import { entityId, numberIds } from './make-entities.ts'

it('makes an id of kind and name in plain letters', () => {
  expect(entityId('person', ' Éva  Roth-Lund ')).toBe('person-eva-roth-lund')
  expect(entityId('person', '…')).toBe('person-unnamed')
})

it('numbers those that have one id', () => {
  const all = ['a', 'b', 'a', 'a'].map((id) => ({ id }))
  expect(numberIds(all).map(({ id }) => id)).toEqual(['a', 'b', 'a-2', 'a-3'])
})
