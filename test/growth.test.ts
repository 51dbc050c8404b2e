import { expect, it } from 'vitest'
import { growth, workOf } from './work.ts'

const list = (n: number): number[] => Array.from({ length: n }, (_, at) => at)

it('doubles where each element is looked at once', () => {
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
  expect(growth(500, list, sum)).toBeCloseTo(2, 1)
})

it('grows to four times where each element is laid beside each', () => {
  const pairs = (numbers: number[]) => {
    let equal = 0
    for (const one of numbers) for (const other of numbers) if (one === other) equal++
    return equal
  }
  expect(growth(100, list, pairs)).toBeCloseTo(4, 1)
})

it.each<[string, (text: string) => void]>([
  [
    'is sought',
    (text) => expect([...text].filter((_, at) => text.indexOf('b', at) > 0)).toEqual([]),
  ],
  [
    'is matched',
    (text) => expect([...text].filter((_, at) => /b/.test(text.slice(at)))).toEqual([]),
  ],
])('sees the square where the rest of a text %s at each character', (_, work) => {
  expect(growth(400, (n) => 'a'.repeat(n), work)).toBeGreaterThan(3)
})

it('counts the same each time', () => {
  list(100)
  const once = workOf(() => list(100))
  expect(once).toBeGreaterThan(100)
  expect(workOf(() => list(100))).toBe(once)
})
