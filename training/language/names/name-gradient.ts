import { affine } from '../../../src/language/network/heads.ts'
import type { Order } from '../../../src/language/network/order.ts'
import { undoAffine } from '../network/affine-gradient.ts'
import { takeZeros } from '../network/gradient-kernel.ts'
import { namesLoss } from '../network/names-loss.ts'
import type { Random } from '../network/random.ts'
import { placeOf } from '../network/trainee.ts'
import { type LayerDropout, runWordLayer, undoWordLayer } from '../roles/word-layer-gradient.ts'
import type { NameTrainee } from './name-trainee.ts'

/** Sentences to learn from: states and the network's scores, word after word, and the tags that may be. */
export interface NameBatch {
  readonly order: Order
  /** Byte offset of the states. */
  readonly states: { readonly at: number; readonly width: number }
  readonly scores: readonly Float32Array[]
  readonly allowed: readonly Int32Array[]
}

/** The loss of the name tags, a mean a word; its slopes are added. */
export function nameGradient(
  trainee: NameTrainee,
  { order, states, scores: given, allowed }: NameBatch,
  dropout: LayerDropout,
  random: Random,
): number {
  const { kernel, shape, names } = trainee
  const mark = kernel.mark()
  const layer = runWordLayer(trainee, { order, states }, dropout, random)
  const words = { at: layer.at, width: layer.width, step: layer.width * 4 }
  const wide = names.columns
  const bias = placeOf(trainee, 'names bias')
  const scores = affine(kernel, order.rows, words, names, bias.at, 1)
  const steps = placeOf(trainee, 'name steps')
  const stepSlopes = new Float64Array(shape.nameTags.length ** 2)
  const f = kernel.numbers()
  let loss = 0
  allowed.forEach((tags, sentence) => {
    const at = scores / 4 + order.firsts[sentence]! * wide
    given[sentence]!.forEach((score, each) => {
      f[at + each]! += score
    })
    const weight = 1 / order.rows
    loss += namesLoss(f, at, wide, tags.length, steps.at / 4, tags, stepSlopes, weight)
  })
  stepSlopes.forEach((slope, step) => {
    f[steps.slope / 4 + step]! += slope
  })
  const rowSlopes = takeZeros(kernel, order.rows * layer.width)
  undoAffine(
    kernel,
    order.rows,
    words,
    { ...placeOf(trainee, 'names'), biasSlope: bias.slope },
    { at: scores, width: wide, step: wide * 4 },
    { ...words, at: rowSlopes },
  )
  undoWordLayer(trainee, { order, states }, layer, rowSlopes)
  kernel.release(mark)
  return loss
}
