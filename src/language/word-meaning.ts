import { fileURLToPath } from 'node:url'
import { VECTOR_KEYS, VECTOR_ROWS, VECTORS } from './network/model-file.ts'
import { type Model, readModel, scaledRows, sectionOf } from './network/read-model.ts'
import { plainWord, vectorKey } from './network/word-features.ts'

/** What is known of a word from large amounts of text (GloVe, as the network has it). */
export interface WordMeaning {
  /** Its place among all words, the most frequent one first, from 0; `UNKNOWN_RANK` for those that stand nowhere. */
  readonly rank: number
  /** Of length 1: the product of two vectors is how like the words are. Null for a word that stands nowhere. */
  readonly vector: Float32Array | null
}

/** The rank of words that have no vector of their own: there are so many with one. */
export const UNKNOWN_RANK = 48_000
/** Words whose meaning is kept. */
const MOST_KEPT = 30_000

interface Table {
  readonly rowOf: ReadonlyMap<number, number>
  readonly vectors: ReturnType<typeof scaledRows>
  readonly width: number
}

let table: Table | null = null
const kept = new Map<string, WordMeaning>()

/**
 * How rare a word is, and its vector. Looked up by its form: `kill` and `killed` have each their own.
 *
 * @throws {CopydeskError} `broken-install` where the weights are missing.
 */
export function meaningOf(word: string): WordMeaning {
  const known = kept.get(word)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  table ??= readTable()
  const row = table.rowOf.get(vectorKey(plainWord(word)))
  const found =
    row === undefined
      ? { rank: UNKNOWN_RANK, vector: null }
      : { rank: Math.min(row, UNKNOWN_RANK), vector: unitVector(table, row) }
  kept.set(word, found)
  return found
}

/** How like two words are, from -1 to 1; 0 where one of them is unknown. */
export function wordLikeness({ vector: a }: WordMeaning, { vector: b }: WordMeaning): number {
  if (!a || !b) return 0
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number)
  return sum
}

function readTable(): Table {
  const model = readModel(fileURLToPath(new URL('../../models/language.bin', import.meta.url)))
  const keys = new Uint32Array(...section(model, VECTOR_KEYS))
  const rows = new Uint16Array(...section(model, VECTOR_ROWS))
  const rowOf = new Map<number, number>()
  keys.forEach((key, at) => {
    rowOf.set(key, rows[at] as number)
  })
  return { rowOf, vectors: scaledRows(model, VECTORS), width: model.shape.vector }
}

/** Buffer, place and length of a section of numbers. */
function section(model: Model, name: string): [ArrayBufferLike, number, number] {
  const { at, rows } = sectionOf(model, name)
  return [model.bytes.buffer, model.bytes.byteOffset + at, rows]
}

function unitVector({ vectors: { values }, width }: Table, row: number): Float32Array | null {
  const vector = new Float32Array(width)
  let squares = 0
  for (let at = 0; at < width; at++) {
    const value = values[row * width + at] as number
    vector[at] = value
    squares += value * value
  }
  if (squares === 0) return null
  return vector.map((value) => value / Math.sqrt(squares))
}
