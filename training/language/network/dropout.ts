import type { Order } from '../../../src/language/network/order.ts'
import type { GradientKernel } from './gradient-kernel.ts'
import type { Random } from './random.ts'

/** How much is dropped while learning, each a share of 0 to 1. */
export interface Dropout {
  /** Numbers of a word's input row, the same for all words of a sentence (Gal & Ghahramani 2016). */
  readonly input: number
  /** Numbers between layers, likewise. */
  readonly layer: number
  /** Numbers of the recurrent matrices (Merity et al. 2018). */
  readonly recurrent: number
  /** Numbers of the views. */
  readonly view: number
  /** Words read by their parts alone. */
  readonly word: number
}

export const NO_DROPOUT: Dropout = { input: 0, layer: 0, recurrent: 0, view: 0, word: 0 }

/** One mask a sentence, over all its rows (`rowOf` given: rows in the order of steps). */
export function sentenceMask(
  kernel: GradientKernel,
  order: Order,
  width: number,
  share: number,
  random: Random,
  bySteps: boolean,
): number {
  const mask = kernel.take(order.rows * width)
  const f = kernel.numbers()
  const kept = 1 / (1 - share)
  const one = new Float32Array(width)
  for (let sentence = 0; sentence + 1 < order.firsts.length; sentence++) {
    for (let at = 0; at < width; at++) one[at] = random.next() < share ? 0 : kept
    for (let word = order.firsts[sentence]!; word < order.firsts[sentence + 1]!; word++) {
      f.set(one, mask / 4 + (bySteps ? order.rowOf[word]! : word) * width)
    }
  }
  return mask
}

/** A mask over `count` numbers. */
export function plainMask(
  kernel: GradientKernel,
  count: number,
  share: number,
  random: Random,
): number {
  const mask = kernel.take(count)
  const f = kernel.numbers()
  const kept = 1 / (1 - share)
  for (let at = mask / 4; at < mask / 4 + count; at++) f[at] = random.next() < share ? 0 : kept
  return mask
}
