import { expect, test } from 'vitest'
import { rateBuckets } from './rate.ts'

test('a client may ask as often as its bucket holds, then as fast as it fills', () => {
  const take = rateBuckets({ burst: 2, perSecond: 4 })
  expect([take('a', 0), take('a', 0), take('a', 0)]).toEqual([null, null, 1])
  expect(take('b', 0)).toBeNull()
  expect([take('a', 250), take('a', 250)]).toEqual([null, 1])
  // Never more than it holds, however long nobody asked; a clock that is set back gives nothing.
  expect([take('a', 9e6), take('a', 9e6), take('a', 9e6)]).toEqual([null, null, 1])
  expect(take('a', 1)).toBe(1)
})
