import { expect, test } from 'vitest'
import { citedLine } from '../../../test/cited-line.ts'
import { shorten } from './cut-places.ts'

const cut = (text: string, most: number, core = 0): string =>
  shorten(citedLine(text), most, core).text

test('a line that has room stays', () => {
  expect(cut('Ana Lund opened the bridge in Nowe.', 60)).toBe('Ana Lund opened the bridge in Nowe')
})

test('is cut before a circumstance, not in the midst of what its verb needs', () => {
  expect(cut('Ana Lund opened the bridge in Nowe, with dockers from all towns.', 45)).toBe(
    'Ana Lund opened the bridge in Nowe',
  )
  expect(cut('The ferry line cut its prices in the harbour after a strike of ten days.', 60)).toBe(
    'The ferry line cut its prices in the harbour',
  )
})

test('is cut before the second of two deeds', () => {
  const line = 'The ferry line cut its prices and raised those of the trams of Nowe.'
  expect(cut(line, 45)).toBe('The ferry line cut its prices')
})

test('a condition is not left out as if there were none', () => {
  expect(
    cut('The ferry line will cut its prices if the harbour of Nowe is open in May.', 50),
  ).toMatch(/…$/)
})

test('the words that tell are kept, whatever is cut', () => {
  const line =
    'Ana Lund opened the bridge of Nowe on the coast, while dockers from all the towns met.'
  expect(cut(line, 60, 18)).not.toBe('Ana Lund opened the bridge of Nowe on the coast')
})

test('a line that is little longer than it may be, and reads alone, is not broken off', () => {
  const line = 'The ferry line will cut its prices if the harbour of Nowe is open in May'
  expect(cut(`${line}.`, 60)).toBe(line)
})
