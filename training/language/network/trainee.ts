import { NAME_TAGS } from '../../../src/language/network/name-tags.ts'
import { type PackedNetwork, packNetwork } from '../../../src/language/network/packed-network.ts'
import { layOut, type Shape, type Tensor, tensorOf } from '../../../src/language/network/shape.ts'
import { type GradientKernel, takeZeros } from './gradient-kernel.ts'
import type { Random } from './random.ts'

/** Numbers in training, the loss's slopes by them, and the kernel they lie in. */
export interface Numbers {
  readonly kernel: GradientKernel
  readonly tensors: ReadonlyMap<string, Tensor>
  /** How many they are. */
  readonly count: number
  /** Byte offsets of the first number and of its slope. */
  readonly base: number
  readonly slopes: number
  /** Packs the matrices anew after the numbers have changed. */
  readonly repack: () => void
}

/** A network in training. */
export interface Trainee extends Numbers {
  readonly shape: Shape
  readonly packed: PackedNetwork
}

/** Byte offsets of a tensor and of its slopes. */
export function placeOf(
  trainee: Pick<Numbers, 'tensors' | 'base' | 'slopes'>,
  name: string,
): { at: number; slope: number } {
  const { at } = tensorOf(trainee.tensors, name)
  return { at: trainee.base + at * 4, slope: trainee.slopes + at * 4 }
}

/** Takes room for a network of this shape; all its numbers are zero. */
export function openTrainee(kernel: GradientKernel, shape: Shape): Trainee {
  const { tensors, count } = layOut(shape)
  const base = takeZeros(kernel, count)
  const slopes = takeZeros(kernel, count)
  const { packed, repack } = packNetwork(kernel, shape, base)
  return { kernel, shape, tensors, count, base, slopes, packed, repack }
}

/** Random first numbers: matrices as wide as Glorot & Bengio (2010) have it, biases zero but the forget gates'. */
export function initialise(
  { kernel, shape, tensors, base, repack }: Trainee,
  random: Random,
): void {
  const f = kernel.numbers()
  for (const [name, { at, rows, columns }] of tensors) {
    if (name.endsWith('bias') || name === 'name steps') continue
    const narrow = name === 'features' || name === 'root'
    // The relations' tensor is a matrix for each relation; the gates' are four matrices side by side.
    const outputs = name.endsWith('input') || name.endsWith('recurrent') ? columns / 4 : rows
    const wide = narrow ? 0.08 : Math.sqrt(6 / (rows + Math.min(columns, outputs)))
    const part = name === 'relations' ? 0.5 : 1
    for (let each = 0; each < rows * columns; each++) {
      f[base / 4 + at + each] = (random.next() * 2 - 1) * wide * part
    }
  }
  for (let layer = 0; layer < shape.layers; layer++) {
    for (const direction of ['forward', 'backward']) {
      const { at } = tensorOf(tensors, `layer ${layer} ${direction} bias`)
      f.fill(1, base / 4 + at + shape.hidden, base / 4 + at + shape.hidden * 2)
    }
  }
  if (shape.nameTags.length !== NAME_TAGS.length) throw new Error('the shape has other name tags')
  repack()
}
