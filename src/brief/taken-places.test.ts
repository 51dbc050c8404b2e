import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps, type Span } from '../article/index.ts'
import { TakenPlaces } from './taken-places.ts'

test('a span is taken where it overlaps one that was added, whatever the order', () => {
  const span = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 6 }))
    .map(([start, length]): Span => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (added, sought) => {
      const taken = new TakenPlaces()
      for (const one of added) taken.add(one)
      expect(taken.has(sought)).toBe(added.some((one) => overlaps(one, sought)))
    }),
  )
})
