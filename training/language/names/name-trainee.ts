import { floatMatrix, type Matrix } from '../../../src/language/kernel/matrix.ts'
import { layOutNameLayer, type NameLayerShape } from '../../../src/language/network/name-layer.ts'
import { tensorOf } from '../../../src/language/network/shape.ts'
import { DIRECTIONS } from '../../../src/language/network/word-layer.ts'
import { type GradientKernel, takeZeros } from '../network/gradient-kernel.ts'
import type { Random } from '../network/random.ts'
import type { LayerTrainee } from '../roles/word-layer-gradient.ts'

/** The layer that reads for names in training. */
export interface NameTrainee extends LayerTrainee {
  readonly shape: NameLayerShape
  readonly names: Matrix
}

/** Takes room for the layer; its numbers are zero. */
export function openNameTrainee(kernel: GradientKernel, shape: NameLayerShape): NameTrainee {
  const { tensors, count } = layOutNameLayer(shape)
  const base = takeZeros(kernel, count)
  const slopes = takeZeros(kernel, count)
  const jobs: (() => void)[] = []
  const place = (name: string): number => base + tensorOf(tensors, name).at * 4
  const matrix = (name: string): Matrix => {
    const { rows, columns } = tensorOf(tensors, name)
    const to = kernel.take(rows * columns)
    jobs.push(() => kernel.pack(place(name), columns * 4, 4, rows, columns, to))
    return floatMatrix(kernel, to, rows, columns)
  }
  const layer = DIRECTIONS.map((name) => ({
    input: matrix(`${name} input`),
    recurrent: matrix(`${name} recurrent`),
    bias: place(`${name} bias`),
  }))
  const names = matrix('names')
  const repack = (): void => {
    for (const job of jobs) job()
  }
  return { kernel, shape, tensors, count, base, slopes, layer, names, repack }
}

/**
 * First numbers: the layer's at random, as wide as Glorot & Bengio (2010) have it; what it adds to the network's scores is
 * nothing at first, and the steps between tags are the network's.
 */
export function initialiseNames(
  { kernel, shape, tensors, base, repack }: NameTrainee,
  steps: Float32Array,
  random: Random,
): void {
  const f = kernel.numbers()
  for (const direction of DIRECTIONS) {
    for (const name of [`${direction} input`, `${direction} recurrent`]) {
      const { at, rows, columns } = tensorOf(tensors, name)
      const wide = Math.sqrt(6 / (rows + columns / 4))
      for (let each = 0; each < rows * columns; each++) {
        f[base / 4 + at + each] = (random.next() * 2 - 1) * wide
      }
    }
    const { at } = tensorOf(tensors, `${direction} bias`)
    f.fill(1, base / 4 + at + shape.hidden, base / 4 + at + shape.hidden * 2)
  }
  f.set(steps, base / 4 + tensorOf(tensors, 'name steps').at)
  repack()
}
