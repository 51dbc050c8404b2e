import type { Kernel } from '../kernel/kernel.ts'
import type { DirectionWeights } from './encoder.ts'
import { layOut, padded, type Shape, tensorOf } from './shape.ts'

/** The network's matrices as the kernel multiplies by them, and its other tensors: byte offsets. */
export interface PackedNetwork {
  readonly layers: readonly { readonly forward: DirectionWeights; backward: DirectionWeights }[]
  readonly views: number
  readonly viewsBias: number
  readonly tags: number
  readonly tagsBias: number
  readonly arcs: number
  readonly arcsBias: number
  readonly root: number
  readonly relations: number
  readonly relationsOfDependent: number
  readonly relationsOfHead: number
  readonly relationsBias: number
  readonly names: number
  readonly namesBias: number
}

/**
 * Takes room for the packed matrices of a network whose tensors stand at `base`, laid out by
 * `layOut`. `repack` fills them, and again after the tensors have changed.
 */
export function packNetwork(
  kernel: Kernel,
  shape: Shape,
  base: number,
): { readonly packed: PackedNetwork; readonly repack: () => void } {
  const { tensors } = layOut(shape)
  const jobs: (() => void)[] = []
  const place = (name: string): number => base + tensorOf(tensors, name).at * 4
  const matrix = (name: string): number => {
    const { rows, columns } = tensorOf(tensors, name)
    const wide = padded(columns)
    if (wide !== columns) throw new Error(`${name} is not in whole panels`)
    const to = kernel.take(rows * columns)
    jobs.push(() => kernel.pack(place(name), columns * 4, 4, rows, columns, to))
    return to
  }
  const direction = (layer: number, name: string): DirectionWeights => ({
    input: matrix(`layer ${layer} ${name} input`),
    recurrent: matrix(`layer ${layer} ${name} recurrent`),
    bias: place(`layer ${layer} ${name} bias`),
  })
  const packed: PackedNetwork = {
    layers: Array.from({ length: shape.layers }, (_, layer) => ({
      forward: direction(layer, 'forward'),
      backward: direction(layer, 'backward'),
    })),
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
  return {
    packed,
    repack: () => {
      for (const job of jobs) job()
    },
  }
}
