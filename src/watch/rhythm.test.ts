import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextLook, nextTry, rhythmOf } from './rhythm.ts'

const NOW = Date.UTC(2024, 4, 3, 12)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const every = (gap: number, count: number) =>
  Array.from({ length: count }, (_, at) => NOW - at * gap)

test.each<[string, number[], number]>([
  ['entries without days', [], HOUR],
  ['one entry in seven hours', every(7 * HOUR, 40), 7 * HOUR],
  ['one a minute', every(MINUTE, 30), 15 * MINUTE],
  ['twenty in a day, and no more of them in the feed', every(72 * MINUTE, 20), 4_104_000],
  ['nothing within a week', [NOW - 30 * DAY], DAY],
  ['one within a week', [NOW - 3 * DAY, NOW - 30 * DAY], DAY],
  ['entries of tomorrow alone', [NOW + DAY], HOUR],
])('the rhythm of %s', (_, published, rhythm) => {
  expect(rhythmOf(published, NOW)).toBe(rhythm)
})

test('a source is not asked before it wants to be, and a week is the longest that it may want', () => {
  const source = { id: 'a', interval: HOUR }
  expect(nextLook(source, NOW, 0)).toBeGreaterThanOrEqual(NOW + HOUR)
  expect(nextLook(source, NOW, 3 * HOUR)).toBeGreaterThanOrEqual(NOW + 3 * HOUR)
  expect(nextLook(source, NOW, 400 * DAY)).toBeLessThanOrEqual(NOW + 7 * DAY + HOUR / 10)
})

test('sources that were added together are asked one after the other, each always at its own time', () => {
  const due = ['a', 'b', 'c', 'd'].map((id) => nextLook({ id, interval: HOUR }, NOW, 0))
  expect(new Set(due).size).toBe(4)
  expect(nextLook({ id: 'a', interval: HOUR }, NOW, 0)).toBe(due[0])
})

test('whatever a feed says, it is asked again within bounds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer()),
      fc.nat(),
      fc.nat(40),
      fc.string(),
      (published, asked, failures, id) => {
        const interval = rhythmOf(published, NOW)
        const look = nextLook({ id, interval }, NOW, asked) - NOW
        expect(look).toBeGreaterThanOrEqual(15 * MINUTE)
        expect(look).toBeLessThanOrEqual(7 * DAY + 0.1 * DAY)
        const again = nextTry({ id, interval }, NOW, failures + 1) - NOW
        expect(again).toBeGreaterThanOrEqual(15 * MINUTE)
        expect(again).toBeLessThanOrEqual(7 * DAY + 0.1 * DAY)
      },
    ),
  )
})
