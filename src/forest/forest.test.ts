import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { growForest } from '../../training/grow-forest.ts'
import { packForest, scoresAbove, unpackForest } from './forest.ts'

const GROWTH = { trees: 20, depth: 3, rate: 0.3, penalty: 1, least: 0.5, share: 1, seed: 1 }

/** Points in a square; the answer is yes where one coordinate, and not both, is above a half. */
function square(count: number) {
  const values = Float32Array.from({ length: 2 * count }, (_, at) => ((at * 7919) % 1009) / 1009)
  const yes = Uint8Array.from({ length: count }, (_, row) =>
    (values[2 * row] as number) > 0.5 !== (values[2 * row + 1] as number) > 0.5 ? 1 : 0,
  )
  return { features: ['x', 'y'], values, yes, weight: new Float32Array(count).fill(1) }
}

test('a forest learns what no single question tells', () => {
  const rows = square(600)
  const forest = growForest(rows, GROWTH)
  const right = [...rows.yes].filter(
    (yes, row) => scoresAbove(forest, rows.values, 2 * row, 0.5) === (yes === 1),
  )
  expect(right.length).toBeGreaterThan(580)
})

test('the same rows and seed give the same bytes', () => {
  const grow = () => packForest(growForest(square(200), { ...GROWTH, share: 0.5 }))
  expect(grow()).toEqual(grow())
})

test('a packed forest scores as before it was packed; anything else is refused', () => {
  const rows = square(200)
  const forest = growForest(rows, GROWTH)
  const bytes = packForest(forest)
  const again = unpackForest(bytes)
  expect(packForest(again)).toEqual(bytes)
  expect(() => unpackForest(bytes.subarray(0, bytes.length - 1))).toThrow('cut short')
  expect(() => unpackForest(new Uint8Array(20))).toThrow('not a forest')
})

test('the card names the weights that are there', () => {
  const models = new URL('../../models/', import.meta.url)
  const sum = createHash('sha256')
    .update(readFileSync(new URL('page.bin', models)))
    .digest('hex')
  expect(readFileSync(new URL('page.md', models), 'utf8')).toContain(sum)
})
