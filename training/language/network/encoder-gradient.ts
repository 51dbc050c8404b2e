import { floatMatrix } from '../../../src/language/kernel/matrix.ts'
import {
  type DirectionStates,
  type Rows,
  runDirection,
} from '../../../src/language/network/encoder.ts'
import type { Order } from '../../../src/language/network/order.ts'
import type { DirectionWeights } from '../../../src/language/network/packed-network.ts'
import { type GradientKernel, takeZeros } from './gradient-kernel.ts'

/** Where one direction's tensors and their slopes stand, unpacked: byte offsets. */
interface DirectionTensors {
  readonly input: number
  readonly recurrent: number
  readonly inputSlope: number
  readonly recurrentSlope: number
  readonly biasSlope: number
}

/** One direction of one layer run in training: what its undoing needs. */
export interface DirectionRun {
  readonly x: Rows
  readonly out: Rows
  readonly states: DirectionStates
  readonly backward: boolean
  readonly tensors: DirectionTensors
  /** The recurrent matrix with some of its numbers dropped, unpacked, and the mask. */
  readonly recurrent: number
  readonly mask: number | undefined
}

/** Runs a direction as the product does, with the given recurrent matrix. */
export function runForTraining(
  kernel: GradientKernel,
  order: Order,
  run: Omit<DirectionRun, 'states'>,
  weights: DirectionWeights,
  hidden: number,
): DirectionRun {
  const packed = kernel.take(hidden * hidden * 4)
  kernel.pack(run.recurrent, hidden * 16, 4, hidden, hidden * 4, packed)
  const recurrent = floatMatrix(kernel, packed, hidden, hidden * 4)
  const dropped = { ...weights, recurrent }
  const states = runDirection(kernel, order, run.x, dropped, hidden, run.out, run.backward)
  return { ...run, states }
}

/** The outputs that each row's step was given by the step before it, zeros for first steps. */
function outputsBefore(kernel: GradientKernel, order: Order, run: DirectionRun, hidden: number) {
  const before = takeZeros(kernel, order.rows * hidden)
  const f = kernel.numbers()
  const half = run.out.at / 4 + (run.backward ? hidden : 0)
  const steps = order.counts.length
  for (let step = 1; step < steps; step++) {
    const at = run.backward ? steps - 1 - step : step
    const from = run.backward ? at + 1 : at - 1
    const carried = Math.min(order.counts[at]!, order.counts[from]!)
    for (let row = 0; row < carried; row++) {
      const source = half + (order.starts[from]! + row) * run.out.width
      f.copyWithin(before / 4 + (order.starts[at]! + row) * hidden, source, source + hidden)
    }
  }
  return before
}

/**
 * Undoes a direction: from the slopes of the loss by its output (`outSlope`, rows as wide as `out`), adds the
 * slopes by its tensors, and by its input to `xSlope` (where there is one).
 */
export function undoDirection(
  kernel: GradientKernel,
  order: Order,
  run: DirectionRun,
  hidden: number,
  outSlope: number,
  xSlope: number | undefined,
): void {
  const mark = kernel.mark()
  const { x, out, states, backward, tensors } = run
  const recurrentSlope = takeZeros(kernel, order.rows * hidden)
  const cellSlope = takeZeros(kernel, order.rows * hidden)
  const turned = kernel.take(hidden * hidden * 4)
  kernel.pack(run.recurrent, 4, hidden * 16, hidden * 4, hidden, turned)
  const half = backward ? hidden * 4 : 0
  const outStep = out.width * 4
  const wide = hidden * 16
  const steps = order.counts.length
  for (let step = steps - 1; step >= 0; step--) {
    const at = backward ? steps - 1 - step : step
    const before = backward ? at + 1 : at - 1
    const row = order.starts[at]!
    const count = order.counts[at]!
    const carried = step === 0 ? 0 : Math.min(count, order.counts[before]!)
    const rowBefore = step === 0 ? 0 : order.starts[before]!
    const gates = states.gates + row * wide
    kernel.lstmStepBack(
      count,
      carried,
      hidden,
      gates,
      states.cells + rowBefore * hidden * 4,
      out.at + half + row * outStep,
      outSlope + half + row * outStep,
      outStep,
      recurrentSlope + row * hidden * 4,
      cellSlope + row * hidden * 4,
      cellSlope + rowBefore * hidden * 4,
    )
    if (carried > 0) {
      const to = recurrentSlope + rowBefore * hidden * 4
      kernel.multiply(carried, hidden, hidden * 4, gates, wide, 4, turned, to, hidden * 4, false)
    }
  }
  addTensorSlopes(kernel, order, run, hidden)
  if (xSlope !== undefined) {
    const panels = kernel.take(wide * x.width)
    kernel.pack(tensors.input, 4, wide, hidden * 4, x.width, panels)
    const { rows } = order
    kernel.multiply(
      rows,
      x.width,
      hidden * 4,
      states.gates,
      wide,
      4,
      panels,
      xSlope,
      x.width * 4,
      true,
    )
  }
  kernel.release(mark)
}

/** Adds the slopes by the input and recurrent matrices and the bias; `gates` hold those by the sums. */
function addTensorSlopes(
  kernel: GradientKernel,
  order: Order,
  { x, states, tensors, mask, ...run }: DirectionRun,
  hidden: number,
): void {
  const columns = hidden * 4
  const panels = kernel.take(order.rows * columns)
  kernel.pack(states.gates, columns * 4, 4, order.rows, columns, panels)
  const { inputSlope, recurrentSlope, biasSlope } = tensors
  const step = x.width * 4
  kernel.multiply(
    x.width,
    columns,
    order.rows,
    x.at,
    4,
    step,
    panels,
    inputSlope,
    columns * 4,
    true,
  )
  const full = { x, states, tensors, mask, ...run }
  const before = outputsBefore(kernel, order, full, hidden)
  const sums = mask === undefined ? recurrentSlope : kernel.take(hidden * columns)
  const add = mask === undefined
  kernel.multiply(
    hidden,
    columns,
    order.rows,
    before,
    4,
    hidden * 4,
    panels,
    sums,
    columns * 4,
    add,
  )
  if (mask !== undefined) {
    kernel.scale(hidden * columns, sums, mask)
    kernel.addScaled(hidden * columns, sums, 1, recurrentSlope)
  }
  kernel.addColumns(order.rows, columns, states.gates, columns * 4, biasSlope)
}
