import { expect, test } from 'vitest'
import { compareFloors } from './compare-floors.ts'
import { readFigure } from './read-figure.ts'

test('a figure below its floor is named, one at its floor or above is not', () => {
  const floors = { dates: { F1: 80, recall: 70 } }
  expect(compareFloors(floors, { dates: { F1: 79.9, recall: 71 } })).toEqual([
    'dates, F1: 79.9, floor 80',
  ])
  expect(compareFloors(floors, { dates: { F1: 80, recall: 70 } })).toEqual([])
})

test('a figure that is no longer measured counts as fallen', () => {
  expect(compareFloors({ dates: { F1: 80 } }, { dates: {} })).toHaveLength(1)
})

test('a measure without a floor falls nowhere', () => {
  expect(compareFloors({}, { dates: { F1: 1 } })).toEqual([])
})

test('reads a figure by path, by path with dots in keys, and by pattern', () => {
  expect(readFigure('{"a":{"b":0.5}}', 'a.b')).toBe(0.5)
  expect(readFigure('{"a.txt":{"b":7}}', 'a.txt|b')).toBe(7)
  expect(readFigure('F1 81.5 P 80', /F1 ([\d.]+)/)).toBe(81.5)
})

test('a figure that is not there is an error, never a pass', () => {
  expect(() => readFigure('{"a":1}', 'b')).toThrow('no figure')
  expect(() => readFigure('nothing', /F1 ([\d.]+)/)).toThrow('no figure')
})
