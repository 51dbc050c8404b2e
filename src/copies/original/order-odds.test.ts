import { describe, expect, it } from 'vitest'
import { readWords } from '../find/word-stream.ts'
import { orderOdds } from './order-odds.ts'

const TOLD = [
  'The harbour of Ostby closed on Monday after a crane fell across the rails.',
  'Engineers want to lift the crane with a barge, and the barge is at sea.',
  'The barge may need four days, said Ines Calder, who runs the harbour.',
  'Calder has asked three insurers whether their policies cover a storm.',
  'One of the insurers doubts that the storm was strong enough.',
  'Gusts in the storm reached ninety kilometres an hour, meteorologists found.',
  'Meteorologists had warned shipping companies and schools the evening before.',
  'The schools opened an hour late and sent pupils home at noon.',
]
const odds = (...order: number[]) => orderOdds(readWords(order.map((at) => TOLD[at]).join('\n\n')))

describe('orderOdds', () => {
  it('is higher where what belongs together stands together and people are introduced first', () => {
    const told = odds(0, 1, 2, 3, 4, 5, 6, 7)
    expect(told).toBeGreaterThan(1)
    expect(told).toBeGreaterThan(odds(0, 5, 3, 7, 1, 6, 2, 4))
    expect(odds(0, 5, 3, 7, 1, 6, 2, 4)).toBeLessThan(1)
  })

  it('is even for a text that says too little', () => {
    expect(orderOdds(readWords('One line.\n\nAnother line.'))).toBe(1)
    expect(orderOdds(readWords(''))).toBe(1)
  })
})
