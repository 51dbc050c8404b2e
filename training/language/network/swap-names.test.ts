import { expect, it } from 'vitest'
import { tagsOfNames } from '../../../src/language/network/name-tags.ts'
import type { Example } from './example.ts'
import { seededRandom } from './random.ts'
import { poolNames, swapNames } from './swap-names.ts'

type Name = readonly [start: number, end: number, type: 'PER' | 'ORG' | 'LOC']

/** Words stand for themselves: the feature of `w3` is 3. */
const example = (numbers: readonly number[], ...names: readonly Name[]): Example => ({
  length: numbers.length,
  features: numbers.map((number) => Int32Array.of(number)),
  vectors: numbers.map((number) => Float32Array.of(number)),
  names: tagsOfNames(
    numbers.length,
    names.map(([start, end, type]) => ({ start, end, type })),
  ).map((tag) => 1 << tag),
})

const shown = ({ features }: Example): number[] => features.map(([feature = -1]) => feature)

it('puts a name of the same type and length in the place of each', () => {
  const told = example([1, 2, 3, 4, 5], [0, 2, 'PER'], [3, 4, 'LOC'])
  const pool = poolNames([
    example([61, 62, 63], [0, 2, 'PER'], [2, 3, 'PER']),
    example([71, 72, 73], [0, 1, 'LOC'], [1, 3, 'ORG']),
  ])
  const swapped = swapNames(told, [pool], 1, seededRandom(1))
  expect(shown(swapped)).toEqual([61, 62, 3, 71, 5])
  expect(swapped.vectors.map((vector) => vector?.[0])).toEqual([61, 62, 3, 71, 5])
  expect(swapped.names).toEqual(told.names)
  expect(shown(told)).toEqual([1, 2, 3, 4, 5])
})

it('leaves a name alone of which the pool has no other, and all where the share is nothing', () => {
  const told = example([1, 2, 3], [0, 3, 'ORG'])
  expect(shown(swapNames(told, [poolNames([])], 1, seededRandom(1)))).toEqual([1, 2, 3])
  const pool = poolNames([example([7, 8, 9], [0, 3, 'ORG'])])
  expect(shown(swapNames(told, [pool], 0, seededRandom(1)))).toEqual([1, 2, 3])
})

it('takes no words for a name whose tags are unknown', () => {
  const unsure = example([1, 2, 3], [0, 2, 'PER'])
  unsure.names?.set([0b1111, 0b1111], 0)
  const pool = poolNames([example([8, 9], [0, 2, 'PER'])])
  expect(shown(swapNames(unsure, [pool], 1, seededRandom(1)))).toEqual([1, 2, 3])
  expect(poolNames([unsure]).size).toBe(0)
})
