import { expect, test } from 'vitest'
import { takePage } from './take-page.ts'

const keyOf = (one: string): string => one

function all(list: readonly string[], limit: number): string[] {
  const taken: string[] = []
  let after: string | undefined
  for (;;) {
    const page = takePage(list, { after, limit }, 'letters', keyOf)
    taken.push(...page.items)
    if (page.next === null) return taken
    after = page.next
  }
}

test('pages follow each other without a gap, whatever their size', () => {
  const letters = [...'abcdefghij']
  for (const limit of [1, 3, 10, 11]) expect(all(letters, limit)).toEqual(letters)
  expect(takePage([], { limit: 5 }, 'letters', keyOf)).toEqual({ items: [], next: null, count: 0 })
})

test('a page goes on behind the item that the last one ended with, where others came or went before it', () => {
  const { next } = takePage([...'abcdef'], { limit: 3 }, 'letters', keyOf)
  const after = next ?? ''
  const rest = (list: string) => takePage([...list], { after, limit: 9 }, 'letters', keyOf).items
  expect(rest('xyabcdef')).toEqual(['d', 'e', 'f'])
  expect(rest('bcdef')).toEqual(['d', 'e', 'f'])
  // The item itself is gone: the place is the best that is known.
  expect(rest('abdef')).toEqual(['e', 'f'])
})

test('no more than 10,000 items are counted', () => {
  const many = Array.from({ length: 10_001 }, (_, at) => String(at))
  expect(takePage(many, { limit: 1 }, 'many', keyOf).count).toBe(10_000)
})
