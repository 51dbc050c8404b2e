import { BYTE_STEPS } from '../../../src/language/kernel/byte-matrix.ts'
import { type Rows, runDirection } from '../../../src/language/network/encoder.ts'
import type { Order } from '../../../src/language/network/order.ts'
import type { DirectionWeights } from '../../../src/language/network/packed-network.ts'
import {
  type LayerShape,
  type MakeWordRows,
  reorderRows,
  wordWidth,
} from '../../../src/language/network/word-layer.ts'
import { plainMask, sentenceMask } from '../network/dropout.ts'
import { type DirectionRun, runForTraining, undoDirection } from '../network/encoder-gradient.ts'
import { takeZeros } from '../network/gradient-kernel.ts'
import type { Random } from '../network/random.ts'
import { type Numbers, placeOf } from '../network/trainee.ts'
import type { Reading } from './noised-reading.ts'

/** A BiLSTM layer over the network's states in training; its tensors are called by direction. */
export interface LayerTrainee extends Numbers {
  readonly shape: LayerShape
  readonly layer: readonly DirectionWeights[]
}

/** How much is dropped while learning, each a share of 0 to 1: of states, of the layer's output, of its recurrent matrices. */
export interface LayerDropout {
  readonly state: number
  readonly layer: number
  readonly recurrent: number
}

/** Sentences as the frozen network has read them. */
type ReadStates = Pick<Reading, 'order' | 'states'>

/** The words' rows, and what undoing the layer in them needs. */
interface WordLayer extends Rows {
  readonly runs: readonly DirectionRun[]
  readonly mask: number
}

/** The same rows as the product makes, with dropout. */
export function runWordLayer(
  trainee: LayerTrainee,
  { order, states }: ReadStates,
  dropout: LayerDropout,
  random: Random,
): WordLayer {
  const { kernel, shape } = trainee
  const { hidden, state } = shape
  const width = wordWidth(shape)
  const at = kernel.take(order.rows * width)
  const f = kernel.numbers()
  for (let row = 0; row < order.rows; row++) {
    const to = at / 4 + row * width
    const from = states.at / 4 + row * states.width
    f.fill(1, to, to + hidden * 2)
    f.copyWithin(to + hidden * 2, from, from + state)
  }
  const dropped = sentenceMask(kernel, order, width, dropout.state, random, false)
  kernel.scale(order.rows * width, at, dropped)
  const x = { at: kernel.take(order.rows * state), width: state }
  reorderRows(kernel, order, { at: at + hidden * 8, width }, x, state * 4, true)
  const out = { at: kernel.take(order.rows * hidden * 2), width: hidden * 2 }
  const runs = [false, true].map((backward) =>
    runOne(trainee, order, { x, out, backward }, dropout, random),
  )
  const whole = { at: kernel.take(order.rows * hidden * 2), width: hidden * 2 }
  reorderRows(kernel, order, out, whole, hidden * 8, false)
  const mask = sentenceMask(kernel, order, hidden * 2, dropout.layer, random, false)
  kernel.scale(order.rows * hidden * 2, whole.at, mask)
  const g = kernel.numbers()
  for (let row = 0; row < order.rows; row++) {
    const from = whole.at / 4 + row * hidden * 2
    g.copyWithin(at / 4 + row * width, from, from + hidden * 2)
  }
  return { at, width, runs, mask }
}

function runOne(
  trainee: LayerTrainee,
  order: Order,
  { x, out, backward }: Pick<DirectionRun, 'x' | 'out' | 'backward'>,
  dropout: LayerDropout,
  random: Random,
): DirectionRun {
  const { kernel, shape, layer } = trainee
  const name = backward ? 'backward' : 'forward'
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
  const mask = plainMask(kernel, count, dropout.recurrent, random)
  const matrix = kernel.take(count)
  kernel.numbers().copyWithin(matrix / 4, recurrent.at / 4, recurrent.at / 4 + count)
  kernel.scale(count, matrix, mask)
  const run = { x, out, backward, tensors, recurrent: matrix, mask }
  return runForTraining(kernel, order, run, layer[backward ? 1 : 0]!, shape.hidden)
}

/** Adds the slopes by the layer's tensors, given those by the words' rows. */
export function undoWordLayer(
  { kernel, shape }: LayerTrainee,
  { order }: ReadStates,
  { width, runs, mask }: WordLayer,
  rowSlopes: number,
): void {
  const { hidden } = shape
  const own = { at: takeZeros(kernel, order.rows * hidden * 2), width: hidden * 2 }
  const f = kernel.numbers()
  for (let row = 0; row < order.rows; row++) {
    const from = rowSlopes / 4 + row * width
    f.copyWithin(own.at / 4 + row * own.width, from, from + own.width)
  }
  kernel.scale(order.rows * own.width, own.at, mask)
  const slopes = { at: kernel.take(order.rows * own.width), width: own.width }
  reorderRows(kernel, order, own, slopes, own.width * 4, true)
  for (const run of runs) undoDirection(kernel, order, run, hidden, slopes.at, undefined)
}

/** The rows without dropout, by the trainee's numbers as they are; states may be bytes. */
export function floatWordRows({ kernel, shape, layer }: LayerTrainee): MakeWordRows {
  const { hidden, state } = shape
  const width = wordWidth(shape)
  return (order, states) => {
    const rows = { at: kernel.take(order.rows * width), width }
    const mark = kernel.mark()
    const whole = { at: kernel.take(order.rows * state), width: state }
    const f = kernel.numbers()
    const bytes = new Uint8Array(kernel.memory.buffer)
    for (let row = 0; row < order.rows; row++) {
      for (let at = 0; at < state; at++) {
        f[whole.at / 4 + row * state + at] =
          states.step !== undefined
            ? (bytes[states.at + row * states.step + at]! - BYTE_STEPS) / BYTE_STEPS
            : f[states.at / 4 + row * state + at]!
      }
      const from = whole.at / 4 + row * state
      f.copyWithin(rows.at / 4 + row * width + hidden * 2, from, from + state)
    }
    const x = { at: kernel.take(order.rows * state), width: state }
    reorderRows(kernel, order, whole, x, state * 4, true)
    const out = { at: kernel.take(order.rows * hidden * 2), width: hidden * 2 }
    layer.forEach((weights, direction) => {
      runDirection(kernel, order, x, weights, hidden, out, direction === 1)
    })
    reorderRows(kernel, order, out, rows, hidden * 8, false)
    kernel.release(mark)
    return rows
  }
}
