import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CopydeskError } from '../../article/index.ts'
import { type Kernel, openKernel } from '../kernel/kernel.ts'
import { byteMatrix, type Matrix } from '../kernel/matrix.ts'
import {
  MODEL_NAME,
  type ModelHeader,
  type Section,
  scalesAt,
  sectionBytes,
  VECTOR_KEYS,
  VECTOR_ROWS,
  VECTORS,
} from './model-file.ts'
import { assembleNetwork } from './packed-network.ts'
import type { Network } from './read-sentences.ts'
import { plainWord, vectorKey, wordFeatures } from './word-features.ts'

/** Where the weights lie: beside `src` and, as published, beside `dist`. */
const MODEL = new URL('../../../models/language.bin', import.meta.url)

/** A weight file in memory: its header, and views of its sections. */
interface Model extends ModelHeader {
  readonly bytes: Uint8Array
}

function readModel(file: string): Model {
  let bytes: Uint8Array
  try {
    const read = readFileSync(file)
    // Views of numbers must begin at multiples of four, which a pooled buffer does not promise.
    bytes = read.byteOffset % 16 === 0 ? read : new Uint8Array(read)
  } catch (cause) {
    throw new CopydeskError(
      'broken-install',
      `the language model ${file} cannot be read; install copydesk anew, or run npm run train -- language`,
      { cause },
    )
  }
  const header = readHeader(bytes)
  if (!header) {
    throw new CopydeskError(
      'broken-install',
      `${file} is no language model of this version; install copydesk anew, or run npm run train -- language`,
    )
  }
  return { ...header, bytes }
}

/** The header of a weight file, or nothing where the bytes are none or do not reach as far as it says. */
function readHeader(bytes: Uint8Array): ModelHeader | undefined {
  const text = new TextDecoder()
  if (bytes.length < 12 || text.decode(bytes.subarray(0, 8)) !== MODEL_NAME) return undefined
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true)
  if (bytes.length < 12 + length) return undefined
  const header = JSON.parse(text.decode(bytes.subarray(12, 12 + length))) as ModelHeader
  const whole = Object.values(header.sections).every(
    (section) => section.at + sectionBytes(section) <= bytes.length,
  )
  return whole ? header : undefined
}

function sectionOf({ sections }: Model, name: string): Section {
  const section = sections[name]
  if (!section) throw new Error(`no section is called ${name}`)
  return section
}

/** The rows of a `rows8` section, where they lie. */
function scaledRows(model: Model, name: string): { values: Int8Array; scales: Float32Array } {
  const section = sectionOf(model, name)
  const from = model.bytes.byteOffset + section.at
  return {
    values: new Int8Array(model.bytes.buffer, from, section.rows * section.columns),
    scales: new Float32Array(model.bytes.buffer, from + scalesAt(section), section.rows),
  }
}

/** Copies a section into the kernel's memory; its byte offset there. */
function copySection(kernel: Kernel, model: Model, name: string): number {
  const section = sectionOf(model, name)
  const bytes = sectionBytes(section)
  const to = kernel.take(Math.ceil(bytes / 4))
  const target = new Uint8Array(kernel.memory.buffer, to, bytes)
  target.set(model.bytes.subarray(section.at, section.at + bytes))
  return to
}

/** The most words whose input rows are kept. */
const MOST_ROWS = 20_000
/** The longest of them: V8 keeps a longer piece of a text as a reference to the whole text. */
const LONGEST_KEPT = 12

/** Makes input rows: a word's vector, found by its key, and the sum of its features; kept for the next time. */
function inputRows(model: Model): (word: string) => Float32Array {
  const { vector, feature, featureRows } = model.shape
  const { rows, at } = sectionOf(model, VECTOR_KEYS)
  const keys = new Uint32Array(model.bytes.buffer, model.bytes.byteOffset + at, rows)
  const rowOf = new Uint16Array(
    model.bytes.buffer,
    model.bytes.byteOffset + sectionOf(model, VECTOR_ROWS).at,
    rows,
  )
  const vectors = scaledRows(model, VECTORS)
  const features = scaledRows(model, 'features')
  const find = (key: number): number => {
    let low = 0
    let high = rows - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      if (keys[middle] === key) return middle
      if (keys[middle]! < key) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
  const addRow = (
    row: Float32Array,
    to: number,
    table: typeof vectors,
    from: number,
    width: number,
  ) => {
    const scale = table.scales[from]!
    for (let each = 0; each < width; each++) {
      row[to + each]! += table.values[from * width + each]! * scale
    }
  }
  const make = (word: string): Float32Array => {
    const row = new Float32Array(vector + feature)
    const known = find(vectorKey(plainWord(word)))
    if (known >= 0) addRow(row, 0, vectors, rowOf[known]!, vector)
    for (const each of wordFeatures(word, featureRows)) addRow(row, vector, features, each, feature)
    return row
  }
  const kept = new Map<string, Float32Array>()
  return (word) => {
    const found = kept.get(word)
    if (found) return found
    if (word.length > LONGEST_KEPT) return make(word)
    if (kept.size >= MOST_ROWS) kept.clear()
    const row = make(word)
    kept.set(word, row)
    return row
  }
}

/**
 * Loads a network from its weight file.
 *
 * @throws {CopydeskError} `broken-install` where the file is missing or is not one.
 */
export function openNetwork(
  file: string = fileURLToPath(MODEL),
  kernel: Kernel = openKernel(),
): Network {
  const model = readModel(file)
  const { shape } = model
  const place = (name: string): number => copySection(kernel, model, name)
  const matrix = (name: string): Matrix => {
    const section = sectionOf(model, name)
    const at = place(name)
    return byteMatrix(kernel, at, at + scalesAt(section), section.rows, section.columns)
  }
  const packed = assembleNetwork(shape, matrix, place)
  const steps = place('name steps') / 4
  const nameSteps = kernel.numbers().slice(steps, steps + shape.nameTags.length ** 2)
  return { kernel, shape, packed, nameSteps, inputRow: inputRows(model) }
}

let opened: Network | undefined

/** The network that ships, loaded when it is first asked for. */
export function theNetwork(): Network {
  opened ??= openNetwork()
  return opened
}
