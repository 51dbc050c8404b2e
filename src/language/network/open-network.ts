import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CopydeskError } from '../../article/index.ts'
import { type Kernel, openKernel } from '../kernel/kernel.ts'
import { MODEL_NAME, type ModelHeader, type Section, VECTOR_KEYS, VECTORS } from './model-file.ts'
import { packNetwork } from './packed-network.ts'
import type { Network } from './read-sentences.ts'
import { layOut, tensorOf } from './shape.ts'
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
  const text = new TextDecoder()
  if (text.decode(bytes.subarray(0, 8)) !== MODEL_NAME) {
    throw new CopydeskError(
      'broken-install',
      `${file} is no language model of this version; install copydesk anew, or run npm run train -- language`,
    )
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true)
  return { ...(JSON.parse(text.decode(bytes.subarray(12, 12 + length))) as ModelHeader), bytes }
}

function sectionOf({ sections }: Model, name: string): Section {
  const section = sections[name]
  if (!section) throw new Error(`no section is called ${name}`)
  return section
}

/** The rows of a `scaled8` section. */
function scaledRows(model: Model, name: string): { values: Int8Array; scales: Float32Array } {
  const { rows, columns, at } = sectionOf(model, name)
  const from = model.bytes.byteOffset + at
  const count = rows * columns
  return {
    values: new Int8Array(model.bytes.buffer, from, count),
    scales: new Float32Array(model.bytes.buffer, from + Math.ceil(count / 4) * 4, rows),
  }
}

/** Writes a tensor's numbers to `to` on. */
function unpackTensor(model: Model, name: string, to: Float32Array): void {
  const { kind, rows, columns, at } = sectionOf(model, name)
  if (kind === 'f32') {
    to.set(new Float32Array(model.bytes.buffer, model.bytes.byteOffset + at, rows * columns))
    return
  }
  const { values, scales } = scaledRows(model, name)
  for (let row = 0; row < rows; row++) {
    const scale = scales[row]!
    for (let each = row * columns; each < (row + 1) * columns; each++)
      to[each] = values[each]! * scale
  }
}

/** The most words whose input rows are kept. */
const MOST_ROWS = 20_000

/** Makes input rows: a word's vector, found by its key, and the sum of its features; kept for the next time. */
function inputRows(model: Model): (word: string) => Float32Array {
  const { vector, feature, featureRows } = model.shape
  const { rows, at } = sectionOf(model, VECTOR_KEYS)
  const keys = new Uint32Array(model.bytes.buffer, model.bytes.byteOffset + at, rows)
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
    if (known >= 0) addRow(row, 0, vectors, known, vector)
    for (const each of wordFeatures(word, featureRows)) addRow(row, vector, features, each, feature)
    return row
  }
  const kept = new Map<string, Float32Array>()
  return (word) => {
    const found = kept.get(word)
    if (found) return found
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
  const { tensors } = layOut(shape)
  const features = tensorOf(tensors, 'features')
  const base = kernel.take(features.at)
  const f = kernel.numbers()
  for (const [name, { at, rows, columns }] of tensors) {
    if (name === 'features') continue
    const from = base / 4 + at
    unpackTensor(model, name, f.subarray(from, from + rows * columns))
  }
  const { packed, repack } = packNetwork(kernel, shape, base)
  repack()
  const steps = base / 4 + tensorOf(tensors, 'name steps').at
  const nameSteps = kernel.numbers().slice(steps, steps + shape.nameTags.length ** 2)
  return { kernel, shape, packed, nameSteps, inputRow: inputRows(model) }
}

let opened: Network | undefined

/** The network that ships, loaded when it is first asked for. */
export function theNetwork(): Network {
  opened ??= openNetwork()
  return opened
}
