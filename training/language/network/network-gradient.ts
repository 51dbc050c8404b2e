import { layRows, type Order } from '../../../src/language/network/order.ts'
import { type Dropout, plainMask, sentenceMask } from './dropout.ts'
import { type DirectionRun, runForTraining, undoDirection } from './encoder-gradient.ts'
import type { Example } from './example.ts'
import { takeZeros } from './gradient-kernel.ts'
import { type HeadLosses, headsGradient, type LossWeights } from './heads/heads-gradient.ts'
import { addInputSlopes, fillInput } from './input-rows.ts'
import type { Random } from './random.ts'
import { placeOf, type Trainee } from './trainee.ts'

/**
 * The loss of a batch, and its slopes added to the trainee's. Losses are sums over words divided by
 * the number of words that have an answer.
 */
export function networkGradient(
  trainee: Trainee,
  batch: readonly Example[],
  dropout: Dropout,
  random: Random,
  weights: LossWeights = { names: 1, silver: 1 },
): HeadLosses {
  const { kernel, shape } = trainee
  const mark = kernel.mark()
  const order = layRows(batch.map(({ length }) => length))
  const input = fillInput(trainee, batch, order, dropout, random)
  const layers: DirectionRun[][] = []
  const masks: number[] = []
  let x = { at: input.at, width: input.width }
  for (let layer = 0; layer < shape.layers; layer++) {
    const out = { at: kernel.take(order.rows * shape.hidden * 2), width: shape.hidden * 2 }
    layers.push(
      [false, true].map((backward) =>
        runLayerDirection(trainee, order, { layer, backward, x, out }, dropout, random),
      ),
    )
    // Dropped outputs go to the next layer as a copy: undoing the layer needs them whole.
    const copy = kernel.take(order.rows * out.width)
    kernel.numbers().copyWithin(copy / 4, out.at / 4, out.at / 4 + order.rows * out.width)
    const mask = sentenceMask(kernel, order, out.width, dropout.layer, random, true)
    kernel.scale(order.rows * out.width, copy, mask)
    masks.push(mask)
    x = { at: copy, width: out.width }
  }
  const top = reorder(trainee, order, x.at, x.width, true)
  const topSlope = takeZeros(kernel, order.rows * x.width)
  const losses = headsGradient(
    { trainee, batch, order, weights },
    { ...x, at: top },
    topSlope,
    dropout,
    random,
  )
  let outSlope = reorder(trainee, order, topSlope, x.width, false)
  for (let layer = shape.layers - 1; layer >= 0; layer--) {
    const runs = layers[layer]!
    kernel.scale(order.rows * shape.hidden * 2, outSlope, masks[layer]!)
    const below = takeZeros(kernel, order.rows * runs[0]!.x.width)
    for (const run of runs) undoDirection(kernel, order, run, shape.hidden, outSlope, below)
    outSlope = below
  }
  addInputSlopes(trainee, input, outSlope)
  kernel.release(mark)
  return losses
}

function runLayerDirection(
  trainee: Trainee,
  order: Order,
  {
    layer,
    backward,
    x,
    out,
  }: { layer: number; backward: boolean } & Pick<DirectionRun, 'x' | 'out'>,
  dropout: Dropout,
  random: Random,
): DirectionRun {
  const { kernel, shape, packed } = trainee
  const name = `layer ${layer} ${backward ? 'backward' : 'forward'}`
  const input = placeOf(trainee, `${name} input`)
  const recurrent = placeOf(trainee, `${name} recurrent`)
  const tensors = {
    input: input.at,
    recurrent: recurrent.at,
    inputSlope: input.slope,
    recurrentSlope: recurrent.slope,
    biasSlope: placeOf(trainee, `${name} bias`).slope,
  }
  const count = shape.hidden * shape.hidden * 4
  let mask: number | undefined
  let matrix = recurrent.at
  if (dropout.recurrent > 0) {
    mask = plainMask(kernel, count, dropout.recurrent, random)
    matrix = kernel.take(count)
    kernel.numbers().copyWithin(matrix / 4, recurrent.at / 4, recurrent.at / 4 + count)
    kernel.scale(count, matrix, mask)
  }
  const run = { x, out, backward, tensors, recurrent: matrix, mask }
  const weights = packed.layers[layer]![backward ? 'backward' : 'forward']
  return runForTraining(kernel, order, run, weights, shape.hidden)
}

/** A copy of the rows, from the order of steps to sentence after sentence, or back. */
function reorder(
  { kernel }: Trainee,
  order: Order,
  from: number,
  width: number,
  bySentence: boolean,
): number {
  const to = kernel.take(order.rows * width)
  const f = kernel.numbers()
  order.rowOf.forEach((row, word) => {
    const [source, target] = bySentence ? [row, word] : [word, row]
    const start = from / 4 + source * width
    f.copyWithin(to / 4 + target * width, start, start + width)
  })
  return to
}
