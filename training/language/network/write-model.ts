import { writeFileSync } from 'node:fs'
import { layPanels } from '../../../src/language/kernel/matrix.ts'
import {
  MODEL_NAME,
  type ModelHeader,
  type Section,
  scalesAt,
  sectionBytes,
  VECTOR_KEYS,
  VECTOR_ROWS,
  VECTORS,
} from '../../../src/language/network/model-file.ts'
import { vectorKey } from '../../../src/language/network/word-features.ts'
import type { Trainee } from './trainee.ts'
import type { WordVectors } from './word-vectors.ts'

/** A table to write: a section and its bytes. */
export interface Table {
  readonly name: string
  readonly kind: Section['kind']
  readonly rows: number
  readonly columns: number
  readonly bytes: Uint8Array
}

export const bytesOf = (view: Float32Array | Uint32Array | Uint16Array | Int8Array): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

/** Numbers as int8 with a scale each: of a row (the largest of the row is 127) or of a column. */
export function scaled(
  name: string,
  kind: 'rows8' | 'panels8',
  numbers: Float32Array,
  rows: number,
  columns: number,
): Table {
  const bytes = new Uint8Array(sectionBytes({ kind, rows, columns }))
  const from = scalesAt({ rows, columns })
  const scales = new Float32Array(bytes.buffer, from, kind === 'rows8' ? rows : columns)
  const scaleOf = (at: number): number =>
    kind === 'rows8' ? Math.floor(at / columns) : at % columns
  numbers.forEach((value, at) => {
    scales[scaleOf(at)] = Math.max(scales[scaleOf(at)]!, Math.abs(value) / 127)
  })
  const values = Int8Array.from(numbers, (value, at) =>
    Math.round(value / (scales[scaleOf(at)] || 1)),
  )
  const laid = kind === 'rows8' ? values : layPanels(values, rows, columns)
  bytes.set(new Uint8Array(laid.buffer))
  return { name, kind, rows, columns, bytes }
}

/** The words' keys in rising order, the vector each has (of words with one key, the more frequent one's), and the vectors. */
function vectorTables({ words, rows: rowOf, width, scales, values }: WordVectors): Table[] {
  const byKey = new Map<number, number>()
  words.forEach((word, at) => {
    const key = vectorKey(word)
    if (!byKey.has(key)) byKey.set(key, rowOf[at]!)
  })
  const ranked = [...byKey].sort((a, b) => a[0] - b[0])
  const rows = scales.length
  const bytes = new Uint8Array(sectionBytes({ kind: 'rows8', rows, columns: width }))
  bytes.set(bytesOf(values))
  bytes.set(bytesOf(scales), scalesAt({ rows, columns: width }))
  const keys = bytesOf(Uint32Array.from(ranked, ([key]) => key))
  const kept = bytesOf(Uint16Array.from(ranked, ([, row]) => row))
  return [
    { name: VECTOR_KEYS, kind: 'u32', rows: ranked.length, columns: 1, bytes: keys },
    { name: VECTOR_ROWS, kind: 'u16', rows: ranked.length, columns: 1, bytes: kept },
    { name: VECTORS, kind: 'rows8', rows, columns: width, bytes },
  ]
}

function networkTables(trainee: Trainee): Table[] {
  const { kernel, base, tensors } = trainee
  const f = kernel.numbers()
  return [...tensors].map(([name, { at, rows, columns }]) => {
    const numbers = f.slice(base / 4 + at, base / 4 + at + rows * columns)
    const small = rows === 1 || name === 'name steps'
    if (!small) {
      return scaled(name, name === 'features' ? 'rows8' : 'panels8', numbers, rows, columns)
    }
    return { name, kind: 'f32', rows, columns, bytes: bytesOf(numbers) }
  })
}

const roundUp = (at: number): number => Math.ceil(at / 16) * 16

/** Writes tables as a weight file: `name` its first eight bytes, `shape` what its header says beside the sections. */
export function writeTables(
  name: string,
  shape: ModelHeader<unknown>['shape'],
  tables: readonly Table[],
  file: string,
): void {
  const headerOf = (first: number): string => {
    const sections: Record<string, Section> = {}
    let at = first
    for (const { name, kind, rows, columns, bytes } of tables) {
      sections[name] = { kind, rows, columns, at }
      at = roundUp(at + bytes.length)
    }
    return JSON.stringify({ shape, sections } satisfies ModelHeader<unknown>)
  }
  // The header's length depends little on the places in it: it is given room for the largest.
  const first = roundUp(12 + headerOf(0).length + 12 * tables.length)
  const header = headerOf(first).padEnd(first - 12)
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, first - 12, true)
  const parts: Uint8Array[] = [Buffer.from(name), length, Buffer.from(header)]
  for (const { bytes } of tables) {
    parts.push(bytes, new Uint8Array(roundUp(bytes.length) - bytes.length))
  }
  writeFileSync(file, Buffer.concat(parts))
}

/** Writes the network and the vectors it reads as a weight file. */
export function writeModel(trainee: Trainee, vectors: WordVectors, file: string): void {
  const tables = [...vectorTables(vectors), ...networkTables(trainee)]
  writeTables(MODEL_NAME, trainee.shape, tables, file)
}
