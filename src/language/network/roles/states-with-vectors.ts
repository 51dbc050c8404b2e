import { BYTE_STEPS, SPARE_ROWS } from '../../kernel/byte-matrix.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { type Rows, stepOf } from '../encoder.ts'
import type { AddVector } from '../input-rows.ts'

/** Numbers of a vector are read halved: of a thousand, one is larger than 2. */
const HALF = 0.5

/** Columns of a row: a state, then a word's vector, in whole strips of the kernel. */
export const stateWidth = (state: number, vector: number): number =>
  state + Math.ceil(vector / 16) * 16

/** A number of a vector as it is read, between -1 and 1. */
export const vectorNumber = (value: number): number => Math.min(1, Math.max(-1, value * HALF))

/**
 * Rows of bytes with each word's state and behind it its vector: states know what a word does in its sentence, and have
 * partly forgotten what it means (Peters et al. 2018).
 */
export function statesWithVectors(
  kernel: Kernel,
  words: readonly string[],
  states: Rows,
  vector: number,
  addVector: AddVector,
): Rows {
  const width = stateWidth(states.width, vector)
  const at = kernel.take(((words.length + SPARE_ROWS) * width) / 4)
  const bytes = new Uint8Array(kernel.memory.buffer)
  const row = new Float32Array(vector)
  words.forEach((word, index) => {
    const to = at + index * width
    const from = states.at + index * stepOf(states)
    bytes.copyWithin(to, from, from + states.width)
    row.fill(0)
    addVector(word, row)
    bytes.fill(BYTE_STEPS, to + states.width, to + width)
    row.forEach((value, column) => {
      bytes[to + states.width + column] = BYTE_STEPS + Math.round(vectorNumber(value) * BYTE_STEPS)
    })
  })
  return { at, width, step: width }
}
