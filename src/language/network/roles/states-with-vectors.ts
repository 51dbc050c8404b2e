import { BYTE_STEPS, SPARE_ROWS } from '../../kernel/byte-matrix.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { type Rows, stepOf } from '../encoder.ts'
import type { AddVector } from '../input-rows.ts'
import { ownCopy } from '../own-copy.ts'

/** Numbers of a vector are read halved: of a thousand, one is larger than 2. */
const HALF = 0.5

/** Columns of a row: a state, then a word's vector, in whole strips of the kernel. */
export const stateWidth = (state: number, vector: number): number =>
  state + Math.ceil(vector / 16) * 16

/** A number of a vector as it is read, between -1 and 1. */
export const vectorNumber = (value: number): number => Math.min(1, Math.max(-1, value * HALF))

/** A word's vector as bytes, in whole strips of the kernel. */
export type VectorBytes = (word: string) => Uint8Array

/** Words whose bytes are kept, some two megabytes, and the longest of them. */
const MOST_KEPT = 16_000
const LONGEST_KEPT = 60

/** Makes the bytes of words' vectors of `vector` numbers; those of words met before are kept. */
export function vectorBytes(vector: number, addVector: AddVector): VectorBytes {
  const kept = new Map<string, Uint8Array>()
  const row = new Float32Array(vector)
  return (word) => {
    let bytes = kept.get(word)
    if (bytes) return bytes
    row.fill(0)
    addVector(word, row)
    bytes = new Uint8Array(stateWidth(0, vector)).fill(BYTE_STEPS)
    for (let column = 0; column < vector; column++) {
      bytes[column] = BYTE_STEPS + Math.round(vectorNumber(row[column]!) * BYTE_STEPS)
    }
    if (kept.size >= MOST_KEPT) kept.clear()
    if (word.length <= LONGEST_KEPT) kept.set(ownCopy(word), bytes)
    return bytes
  }
}

/**
 * Rows of bytes with each word's state and behind it its vector: states know what a word does in its sentence, and have
 * partly forgotten what it means (Peters et al. 2018).
 */
export function statesWithVectors(
  kernel: Kernel,
  words: readonly string[],
  states: Rows,
  vector: number,
  vectorOf: VectorBytes,
): Rows {
  const width = stateWidth(states.width, vector)
  const at = kernel.take(((words.length + SPARE_ROWS) * width) / 4)
  const bytes = new Uint8Array(kernel.memory.buffer)
  words.forEach((word, index) => {
    const to = at + index * width
    const from = states.at + index * stepOf(states)
    bytes.copyWithin(to, from, from + states.width)
    bytes.set(vectorOf(word), to + states.width)
  })
  return { at, width, step: width }
}
