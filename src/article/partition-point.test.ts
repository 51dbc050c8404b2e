import { expect, test } from 'vitest'
import { partitionPoint } from './partition-point.ts'

test('counts what comes before a place, wherever it is', () => {
  for (let count = 0; count < 9; count++)
    for (let place = 0; place <= count; place++)
      expect(partitionPoint(count, (at) => at < place)).toBe(place)
})
