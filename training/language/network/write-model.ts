import { writeFileSync } from 'node:fs'
import {
  MODEL_NAME,
  type ModelHeader,
  type Section,
  sectionBytes,
  VECTOR_KEYS,
  VECTORS,
} from '../../../src/language/network/model-file.ts'
import { vectorKey } from '../../../src/language/network/word-features.ts'
import type { Trainee } from './trainee.ts'
import type { WordVectors } from './word-vectors.ts'

interface Table {
  readonly name: string
  readonly kind: Section['kind']
  readonly rows: number
  readonly columns: number
  readonly bytes: Uint8Array
}

const bytesOf = (view: Float32Array | Uint32Array): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

/** Numbers as int8 with a scale a row: the row's largest is 127. */
function scaled8(name: string, numbers: Float32Array, rows: number, columns: number): Table {
  const bytes = new Uint8Array(sectionBytes({ kind: 'scaled8', rows, columns }))
  const values = new Int8Array(bytes.buffer, 0, rows * columns)
  const scales = new Float32Array(bytes.buffer, Math.ceil((rows * columns) / 4) * 4, rows)
  for (let row = 0; row < rows; row++) {
    let most = 0
    for (let at = row * columns; at < (row + 1) * columns; at++) {
      most = Math.max(most, Math.abs(numbers[at]!))
    }
    scales[row] = most / 127
    for (let at = row * columns; at < (row + 1) * columns; at++) {
      values[at] = most === 0 ? 0 : Math.round((numbers[at]! / most) * 127)
    }
  }
  return { name, kind: 'scaled8', rows, columns, bytes }
}

/** The vectors in rising order of their words' keys; of words with one key, the more frequent. */
function vectorTables({ words, width, scales, values }: WordVectors): Table[] {
  const byKey = new Map<number, number>()
  words.forEach((word, at) => {
    const key = vectorKey(word)
    if (!byKey.has(key)) byKey.set(key, at)
  })
  const ranked = [...byKey].sort((a, b) => a[0] - b[0])
  const rows = ranked.length
  const bytes = new Uint8Array(sectionBytes({ kind: 'scaled8', rows, columns: width }))
  const packed = new Int8Array(bytes.buffer, 0, rows * width)
  const packedScales = new Float32Array(bytes.buffer, Math.ceil((rows * width) / 4) * 4, rows)
  ranked.forEach(([, at], row) => {
    packed.set(values.subarray(at * width, (at + 1) * width), row * width)
    packedScales[row] = scales[at]!
  })
  const keys = bytesOf(Uint32Array.from(ranked, ([key]) => key))
  return [
    { name: VECTOR_KEYS, kind: 'u32', rows, columns: 1, bytes: keys },
    { name: VECTORS, kind: 'scaled8', rows, columns: width, bytes },
  ]
}

function networkTables(trainee: Trainee): Table[] {
  const { kernel, base, tensors } = trainee
  const f = kernel.numbers()
  return [...tensors].map(([name, { at, rows, columns }]) => {
    const numbers = f.slice(base / 4 + at, base / 4 + at + rows * columns)
    const small = rows === 1 || name === 'name steps'
    if (!small) return scaled8(name, numbers, rows, columns)
    return { name, kind: 'f32', rows, columns, bytes: bytesOf(numbers) }
  })
}

const roundUp = (at: number): number => Math.ceil(at / 16) * 16

/** Writes the network and the vectors it reads as a weight file. */
export function writeModel(trainee: Trainee, vectors: WordVectors, file: string): void {
  const tables = [...vectorTables(vectors), ...networkTables(trainee)]
  const headerOf = (first: number): string => {
    const sections: Record<string, Section> = {}
    let at = first
    for (const { name, kind, rows, columns, bytes } of tables) {
      sections[name] = { kind, rows, columns, at }
      at = roundUp(at + bytes.length)
    }
    return JSON.stringify({ shape: trainee.shape, sections } satisfies ModelHeader)
  }
  // The header's length depends little on the places in it: it is given room for the largest.
  const first = roundUp(12 + headerOf(0).length + 12 * tables.length)
  const header = headerOf(first).padEnd(first - 12)
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, first - 12, true)
  const parts: Uint8Array[] = [Buffer.from(MODEL_NAME), length, Buffer.from(header)]
  for (const { bytes } of tables) {
    parts.push(bytes, new Uint8Array(roundUp(bytes.length) - bytes.length))
  }
  writeFileSync(file, Buffer.concat(parts))
}
