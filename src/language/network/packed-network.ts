import type { Kernel } from '../kernel/kernel.ts'
import { floatMatrix, type Matrix } from '../kernel/matrix.ts'
import { layOut, type Shape, tensorOf } from './shape.ts'

/** One direction of an LSTM layer: its columns are the gates input, forget, cell, output; the bias is a byte offset. */
export interface DirectionWeights {
  readonly input: Matrix
  readonly recurrent: Matrix
  readonly bias: number
}

/** The heads' matrices as they are multiplied by, and their other tensors as byte offsets. */
export interface PackedHeads {
  readonly views: Matrix
  readonly viewsBias: number
  readonly tags: Matrix
  readonly tagsBias: number
  readonly arcs: Matrix
  readonly arcsBias: number
  readonly root: number
  readonly relations: Matrix
  readonly relationsOfDependent: Matrix
  readonly relationsOfHead: Matrix
  readonly relationsBias: number
  readonly names: Matrix
  readonly namesBias: number
}

/** A network of floats: its heads, and the layers of its encoder. */
export interface PackedNetwork extends PackedHeads {
  readonly layers: readonly { readonly forward: DirectionWeights; backward: DirectionWeights }[]
}

/** The heads with their tensors got by name: matrices, and single rows as byte offsets. */
export function assembleHeads(
  matrix: (name: string) => Matrix,
  place: (name: string) => number,
): PackedHeads {
  return {
    views: matrix('views'),
    viewsBias: place('views bias'),
    tags: matrix('tags'),
    tagsBias: place('tags bias'),
    arcs: matrix('arcs'),
    arcsBias: place('arcs bias'),
    root: place('root'),
    relations: matrix('relations'),
    relationsOfDependent: matrix('relations of dependent'),
    relationsOfHead: matrix('relations of head'),
    relationsBias: place('relations bias'),
    names: matrix('names'),
    namesBias: place('names bias'),
  }
}

/**
 * A network of floats whose tensors stand at `base`, laid out by `layOut`: what is trained. `repack` lays its
 * matrices in panels, and again after the tensors have changed.
 */
export function packNetwork(
  kernel: Kernel,
  shape: Shape,
  base: number,
): { readonly packed: PackedNetwork; readonly repack: () => void } {
  const { tensors } = layOut(shape)
  const jobs: (() => void)[] = []
  const place = (name: string): number => base + tensorOf(tensors, name).at * 4
  const matrix = (name: string): Matrix => {
    const { rows, columns } = tensorOf(tensors, name)
    const to = kernel.take(rows * columns)
    jobs.push(() => kernel.pack(place(name), columns * 4, 4, rows, columns, to))
    return floatMatrix(kernel, to, rows, columns)
  }
  const direction = (layer: number, name: string): DirectionWeights => ({
    input: matrix(`layer ${layer} ${name} input`),
    recurrent: matrix(`layer ${layer} ${name} recurrent`),
    bias: place(`layer ${layer} ${name} bias`),
  })
  const layers = Array.from({ length: shape.layers }, (_, layer) => ({
    forward: direction(layer, 'forward'),
    backward: direction(layer, 'backward'),
  }))
  const packed = { ...assembleHeads(matrix, place), layers }
  return {
    packed,
    repack: () => {
      for (const job of jobs) job()
    },
  }
}
