import { expect, it } from 'vitest'
import { openNameFilters } from './name-filters.ts'
import { filterBytes, openFilter } from './word-filter.ts'

const WORDS = Array.from({ length: 3000 }, (_, at) => `w${at * 7}é`)

it('finds every word of its list', () => {
  const filter = openFilter(filterBytes(new Set(WORDS)))
  expect(WORDS.filter((word) => !filter.has(word))).toEqual([])
})

it('takes few strange words for its own', () => {
  const filter = openFilter(filterBytes(new Set(WORDS)))
  const strange = WORDS.map((word) => `${word}x`).filter((word) => filter.has(word))
  expect(strange.length / WORDS.length).toBeLessThan(0.05)
})

it('has nothing where the list is empty', () => {
  expect(openFilter(filterBytes(new Set())).has('')).toBe(false)
})

it('refuses filters that were cut short', () => {
  const whole = new Uint8Array([1, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  expect(openNameFilters(whole).persons.has('anyone')).toBe(true)
  expect(openNameFilters(whole).towns.has('anywhere')).toBe(false)
  expect(() => openNameFilters(whole.subarray(0, 10))).toThrow(RangeError)
  expect(() => openNameFilters(new Uint8Array([9, 0, 0, 0, 1]))).toThrow(RangeError)
})
