import type { Kernel } from '../../kernel/kernel.ts'
import { type Rows, runDirection } from '../encoder.ts'
import type { Order } from '../order.ts'
import type { RoleScorer } from './role-scores.ts'
import { wordWidth } from './role-shape.ts'

/** Copies rows between the order of sentences and that of an LSTM's steps. */
export function reorderRows(
  kernel: Kernel,
  order: Order,
  from: Rows,
  to: Rows,
  count: number,
  toSteps: boolean,
): void {
  const f = kernel.numbers()
  order.rowOf.forEach((step, word) => {
    const source = from.at / 4 + (toSteps ? word : step) * from.width
    const target = to.at / 4 + (toSteps ? step : word) * to.width
    f.copyWithin(target, source, source + count)
  })
}

/**
 * What stands for each word, sentence after sentence: the output of a BiLSTM layer over the network's states, the state
 * itself, and the row that went into the network (`wordWidth` numbers a word).
 */
export function wordRows(
  { kernel, shape, packed }: RoleScorer,
  order: Order,
  states: Rows,
  words: readonly string[],
  inputRow: (word: string) => Float32Array,
): number {
  const { hidden, state } = shape
  const own = { at: 0, width: wordWidth(shape) }
  own.at = kernel.take(order.rows * own.width)
  const mark = kernel.mark()
  const x = { at: kernel.take(order.rows * state), width: state }
  reorderRows(kernel, order, states, x, state, true)
  const out = { at: kernel.take(order.rows * hidden * 2), width: hidden * 2 }
  runDirection(kernel, order, x, packed.forward, hidden, out, false)
  runDirection(kernel, order, x, packed.backward, hidden, out, true)
  reorderRows(kernel, order, out, own, hidden * 2, false)
  kernel.release(mark)
  const f = kernel.numbers()
  words.forEach((word, row) => {
    const to = own.at / 4 + row * own.width + hidden * 2
    f.copyWithin(to, states.at / 4 + row * states.width, states.at / 4 + row * states.width + state)
    f.set(inputRow(word), to + state)
  })
  return own.at
}
