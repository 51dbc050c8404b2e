import fc from 'fast-check'
import { expect, it } from 'vitest'
import { overlaps } from '../../article/index.ts'
import { indexSpans } from './span-index.ts'

it('finds the spans that a look at all of them finds, in order', () => {
  const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({
    start,
    end: start + length,
  }))
  fc.assert(
    fc.property(fc.array(span), span, (spans, sought) => {
      const all = spans.flatMap((one, index) => (overlaps(one, sought) ? [index] : []))
      expect(indexSpans(spans)(sought)).toEqual(all)
    }),
  )
})
