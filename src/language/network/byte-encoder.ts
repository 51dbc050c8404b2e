import { BYTE_STEPS, type ByteParts, SPARE_ROWS } from '../kernel/byte-matrix.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { type Rows, stepOf } from './encoder.ts'
import type { Order } from './order.ts'

/** One direction of a layer as the kernel's `byteStep` reads it: the byte offset of the record of its parts. */
export interface ByteDirection {
  readonly record: number
}

/**
 * Places the record of a direction. Sums of sigmoids' gates are halved, sigmoid x being (1 + tanh x/2) / 2:
 * the scales and, where the input's sums are
 * not given ready with it, the bias are changed in their place.
 */
export function byteDirection(
  kernel: Kernel,
  input: ByteParts | undefined,
  recurrent: ByteParts,
  bias: number,
): ByteDirection {
  const hidden = recurrent.rows
  const halve = (at: number): void => {
    const f = kernel.numbers()
    for (let column = 0; column < hidden * 4; column++) {
      if (column < hidden * 2 || column >= hidden * 3) f[at / 4 + column]! /= 2
    }
  }
  halve(recurrent.scales)
  if (input) {
    halve(input.scales)
    halve(bias)
  }
  const record = kernel.take(8)
  new Uint32Array(kernel.memory.buffer, record, 8).set([
    input?.rows ?? 0,
    input?.panels ?? 0,
    input?.starts ?? 0,
    input?.scales ?? 0,
    recurrent.panels,
    recurrent.starts,
    recurrent.scales,
    bias,
  ])
  return { record }
}

/**
 * Runs one direction of a layer over a batch: over rows of bytes at `x`, or over sums that lie ready, a list of their places
 * by row; writes bytes into its half of `out`, and where `rest` is given, so many bytes on, what they leave.
 */
export function runByteDirection(
  kernel: Kernel,
  order: Order,
  { record, backward, rest = 0 }: ByteDirection & { backward: boolean; rest?: number },
  hidden: number,
  x: Rows | { readonly list: number },
  out: Rows,
): void {
  const mark = kernel.mark()
  const most = (order.counts[0] ?? 0) + SPARE_ROWS
  const states = [kernel.take((most * hidden) / 4), kernel.take((most * hidden) / 4)] as const
  const cells = kernel.take(most * hidden)
  const sums = kernel.take(most * 32)
  // A sentence that begins has nothing before it: 63 is 0.
  const bytes = new Uint8Array(kernel.memory.buffer)
  for (const state of states) bytes.fill(BYTE_STEPS, state, state + most * hidden)
  kernel.numbers().fill(0, cells / 4, cells / 4 + most * hidden)
  const ready = 'list' in x
  const steps = order.counts.length
  for (let step = 0; step < steps; step++) {
    const at = backward ? steps - 1 - step : step
    const row = order.starts[at]!
    kernel.byteStep(
      order.counts[at]!,
      hidden,
      record,
      ready ? 0 : x.at + row * stepOf(x),
      ready ? 0 : stepOf(x),
      ready ? x.list + row * 4 : 0,
      states[step % 2]!,
      states[(step + 1) % 2]!,
      cells,
      out.at + row * stepOf(out) + (backward ? hidden : 0),
      stepOf(out),
      rest,
      sums,
    )
  }
  kernel.release(mark)
}

/**
 * Runs the layers, forward and backward, over a batch whose words' ready sums lie at `ready`, by row; the outputs are
 * bytes, by row.
 */
export function encodeBytes(
  kernel: Kernel,
  layers: readonly (readonly ByteDirection[])[],
  hidden: number,
  order: Order,
  ready: Uint32Array,
): Rows {
  const width = hidden * 2
  // Rows are multiplied in whole tiles: behind the last ones there is room for some more.
  const rows = order.rows + SPARE_ROWS
  // The last layer's rows have a second half: what their bytes leave.
  const halves = [kernel.take((rows * width) / 2), kernel.take((rows * width) / 2)]
  const list = kernel.take(order.rows)
  let x: Rows = { at: 0, width, step: width }
  layers.forEach((layer, index) => {
    const rest = index === layers.length - 1 ? width : 0
    const out = { at: halves[index % 2]!, width, step: width + rest }
    layer.forEach(({ record }, direction) => {
      const backward = direction === 1
      const places = new Uint32Array(kernel.memory.buffer)
      ready.forEach((place, row) => {
        places[list / 4 + row] = place + (backward ? hidden * 8 : 0)
      })
      const from = index === 0 ? { list } : x
      runByteDirection(kernel, order, { record, backward, rest }, hidden, from, out)
    })
    x = out
  })
  return x
}
