import { floatMatrix } from '../../../src/language/kernel/matrix.ts'
import type { DirectionWeights } from '../../../src/language/network/packed-network.ts'
import {
  assembleRoles,
  type FeatureTable,
  type PackedRoles,
} from '../../../src/language/network/roles/packed-roles.ts'
import { layOutRoles, type RoleShape } from '../../../src/language/network/roles/role-shape.ts'
import { tensorOf } from '../../../src/language/network/shape.ts'
import { DIRECTIONS } from '../../../src/language/network/word-layer.ts'
import { type GradientKernel, takeZeros } from '../network/gradient-kernel.ts'
import type { Random } from '../network/random.ts'
import type { Numbers } from '../network/trainee.ts'

/** The reading of predicates in training. */
export interface RoleTrainee extends Numbers {
  readonly shape: RoleShape
  readonly packed: PackedRoles
  /** The layer of its own, both directions. */
  readonly layer: readonly DirectionWeights[]
}

/** Takes room for all; its numbers are zero. */
export function openRoleTrainee(kernel: GradientKernel, shape: RoleShape): RoleTrainee {
  const { tensors, count } = layOutRoles(shape)
  const base = takeZeros(kernel, count)
  const slopes = takeZeros(kernel, count)
  const jobs: (() => void)[] = []
  const place = (name: string): number => base + tensorOf(tensors, name).at * 4
  const matrix = (name: string) => {
    const { rows, columns } = tensorOf(tensors, name)
    const to = kernel.take(rows * columns)
    jobs.push(() => kernel.pack(place(name), columns * 4, 4, rows, columns, to))
    return floatMatrix(kernel, to, rows, columns)
  }
  const table = (name: string): FeatureTable => {
    const { rows, columns } = tensorOf(tensors, name)
    const at = place(name)
    const placeOf = (row: number): number => at + row * columns * 4
    return {
      rows,
      place: placeOf,
      add: (row, to) => kernel.addScaled(columns, placeOf(row), 1, to),
    }
  }
  const packed = assembleRoles(matrix, place, table, (numbers, from, to) =>
    kernel.addScaled(numbers, from, 1, to),
  )
  const layer = DIRECTIONS.map((name) => ({
    input: matrix(`${name} input`),
    recurrent: matrix(`${name} recurrent`),
    bias: place(`${name} bias`),
  }))
  const repack = (): void => {
    for (const job of jobs) job()
  }
  return { kernel, shape, tensors, count, base, slopes, packed, layer, repack }
}

/** Random first numbers: matrices as wide as Glorot & Bengio (2010) have it, biases zero but the forget gates'. */
export function initialiseRoles(
  { kernel, shape, tensors, base, repack }: RoleTrainee,
  random: Random,
): void {
  const f = kernel.numbers()
  for (const [name, { at, rows, columns }] of tensors) {
    if (name.endsWith('bias')) continue
    const gates = name.endsWith('input') || name.endsWith('recurrent')
    const wide = name.endsWith('features')
      ? 0.05
      : Math.sqrt(6 / (rows + (gates ? columns / 4 : columns)))
    for (let each = 0; each < rows * columns; each++) {
      f[base / 4 + at + each] = (random.next() * 2 - 1) * wide
    }
  }
  for (const direction of DIRECTIONS) {
    const { at } = tensorOf(tensors, `${direction} bias`)
    f.fill(1, base / 4 + at + shape.hidden, base / 4 + at + shape.hidden * 2)
  }
  repack()
}
