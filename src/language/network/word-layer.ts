import { SPARE_ROWS } from '../kernel/byte-matrix.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { type ByteDirection, runByteDirection } from './byte-encoder.ts'
import { type Rows, stepOf } from './encoder.ts'
import type { Order } from './order.ts'

/** A BiLSTM layer over the network's states that reads for one purpose. */
export interface LayerShape {
  /** Numbers of a word's state: the output of the network's encoder. */
  readonly state: number
  /** Width of one direction of the layer. */
  readonly hidden: number
}

/** Directions of the layer. */
export const DIRECTIONS = ['forward', 'backward'] as const

/** Numbers that stand for a word: the output of the layer, then its state. */
export const wordWidth = ({ hidden, state }: LayerShape): number => hidden * 2 + state

/** Names the tensors of the layer with their rows and columns. */
export function layerTensors(
  { hidden, state }: LayerShape,
  add: (name: string, rows: number, columns: number) => void,
): void {
  for (const direction of DIRECTIONS) {
    add(`${direction} input`, state, hidden * 4)
    add(`${direction} recurrent`, hidden, hidden * 4)
    add(`${direction} bias`, 1, hidden * 4)
  }
}

/** Copies `count` bytes of each row between the order of sentences and that of an LSTM's steps. */
export function reorderRows(
  kernel: Kernel,
  order: Order,
  from: Rows,
  to: Rows,
  count: number,
  toSteps: boolean,
): void {
  const bytes = new Uint8Array(kernel.memory.buffer)
  order.rowOf.forEach((step, word) => {
    const source = from.at + (toSteps ? word : step) * stepOf(from)
    const target = to.at + (toSteps ? step : word) * stepOf(to)
    bytes.copyWithin(target, source, source + count)
  })
}

/** What stands for each word, sentence after sentence: the output of a layer over the network's states, then the state itself. */
export type MakeWordRows = (order: Order, states: Rows) => Rows

/** The rows by a BiLSTM layer of bytes, over states of bytes. */
export function byteWordRows(
  kernel: Kernel,
  { hidden, state }: LayerShape,
  directions: readonly ByteDirection[],
): MakeWordRows {
  const width = wordWidth({ hidden, state })
  return (order, states) => {
    // Rows are multiplied in whole tiles: behind the last ones there is room for some more.
    const count = order.rows + SPARE_ROWS
    const rows = { at: kernel.take((count * width) / 4), width, step: width }
    const mark = kernel.mark()
    const x = { at: kernel.take((count * state) / 4), width: state, step: state }
    reorderRows(kernel, order, states, x, state, true)
    const out = { at: kernel.take((count * hidden) / 2), width: hidden * 2, step: hidden * 2 }
    directions.forEach((direction, index) => {
      runByteDirection(kernel, order, { ...direction, backward: index === 1 }, hidden, x, out)
    })
    reorderRows(kernel, order, out, rows, hidden * 2, false)
    kernel.release(mark)
    const bytes = new Uint8Array(kernel.memory.buffer)
    for (let word = 0; word < order.rows; word++) {
      const from = states.at + word * stepOf(states)
      bytes.copyWithin(rows.at + word * width + hidden * 2, from, from + state)
    }
    return rows
  }
}
