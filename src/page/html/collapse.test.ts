import { expect, test } from 'vitest'
import { collapse, edges, isEven } from './collapse.ts'

test.each([
  ['runs of white space are one space', 'a \n\t b', 'a b'],
  ['a space of any width is a space', 'a\u00a0\u2003b', 'a b'],
  ['what shows nothing is dropped, the break behind it is not', 'a\u0085\nb\0c', 'a bc'],
  ['marks of no width go with the space beside them', 'a \u200b b', 'a b'],
  ['alone they stay', 'a\u00adb\u2060c', 'a\u00adb\u2060c'],
])('%s', (_name, raw, clean) => {
  expect(collapse(raw)).toBe(clean)
  expect(isEven(raw, 0, raw.length)).toBe(false)
})

test('a text that a browser shows as it is needs no more', () => {
  const raw = '\n  “Zoë’s” café – fine \t'
  const { from, to } = edges(raw)
  expect(raw.slice(from, to)).toBe('“Zoë’s” café – fine')
  expect(isEven(raw, from, to)).toBe(true)
  expect(collapse(raw.slice(from, to))).toBe(raw.slice(from, to))
  expect(edges(' \n ')).toEqual({ from: 3, to: 3 })
})
