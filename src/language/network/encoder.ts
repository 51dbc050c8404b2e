import type { Kernel } from '../kernel/kernel.ts'
import type { Order } from './order.ts'
import type { DirectionWeights, PackedNetwork } from './packed-network.ts'

/** What a direction computed, row by row: the gates' activations and the cells. */
export interface DirectionStates {
  readonly gates: number
  readonly cells: number
}

/** A layer's input or output: where it begins, how many numbers a row has. */
export interface Rows {
  readonly at: number
  readonly width: number
  /** Bytes from row to row; where it isn't given, rows are floats side by side. */
  readonly step?: number
}

/** Bytes from row to row. */
export const stepOf = ({ width, step = width * 4 }: Rows): number => step

/** Runs one direction of a layer over a batch; writes into its half of `out`. */
export function runDirection(
  kernel: Kernel,
  order: Order,
  x: Rows,
  weights: DirectionWeights,
  hidden: number,
  out: Rows,
  backward: boolean,
): DirectionStates {
  const gates = kernel.take(order.rows * hidden * 4)
  const cells = kernel.take(order.rows * hidden)
  const wide = hidden * 16
  const outStep = out.width * 4
  const half = out.at + (backward ? hidden * 4 : 0)
  weights.input.times(order.rows, x.at, x.width * 4, gates, wide, false)
  const steps = order.counts.length
  for (let step = 0; step < steps; step++) {
    const at = backward ? steps - 1 - step : step
    const before = backward ? at + 1 : at - 1
    const row = order.starts[at]!
    const count = order.counts[at]!
    // Read backwards, a sentence joins at its last word: those before it in rank are going on.
    const carried = step === 0 ? 0 : Math.min(count, order.counts[before]!)
    const rowBefore = step === 0 ? 0 : order.starts[before]!
    if (carried > 0) {
      const from = half + rowBefore * outStep
      weights.recurrent.times(carried, from, outStep, gates + row * wide, wide, true)
    }
    kernel.lstmStep(
      count,
      carried,
      hidden,
      gates + row * wide,
      weights.bias,
      cells + rowBefore * hidden * 4,
      cells + row * hidden * 4,
      half + row * outStep,
      outStep,
    )
  }
  return { gates, cells }
}

/** Runs the layers of a network of floats over a batch whose input stands at `x`. */
export function encodeFloats(
  kernel: Kernel,
  layers: PackedNetwork['layers'],
  hidden: number,
  order: Order,
  x: Rows,
): Rows {
  let below = x
  for (const { forward, backward } of layers) {
    const out = { at: kernel.take(order.rows * hidden * 2), width: hidden * 2 }
    const mark = kernel.mark()
    runDirection(kernel, order, below, forward, hidden, out, false)
    runDirection(kernel, order, below, backward, hidden, out, true)
    kernel.release(mark)
    below = out
  }
  return below
}
