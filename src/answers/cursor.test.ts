import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'

test('a cursor leads back to its place in its list', () => {
  const place = '2024-04-26 sł1'
  expect(readCursor('stories', writeCursor('stories', place))).toBe(place)
})

test('a cursor of another list, or one that was changed, is refused', () => {
  const cursor = writeCursor('stories', '50')
  for (const forged of ['', '.', cursor.slice(1), `${cursor}x`, `${cursor}.${cursor}`.slice(3)])
    expect(() => readCursor('stories', forged)).toThrow('no cursor of this list')
  expect(() => readCursor('articles', cursor)).toThrow('no cursor of this list')
})
