import { VECTOR_KEYS, VECTOR_ROWS, VECTORS } from './model-file.ts'
import { type Model, scaledRows, sectionOf } from './read-model.ts'
import { plainWord, vectorKey, wordFeatures } from './word-features.ts'

/** Adds a row of a table of bytes, scaled, to numbers from `to` on. */
function addRow(
  row: Float32Array,
  to: number,
  { values, scales }: ReturnType<typeof scaledRows>,
  from: number,
  width: number,
): void {
  const scale = scales[from]!
  for (let each = 0; each < width; each++) row[to + each]! += values[from * width + each]! * scale
}

/** Adds a word's ready-made vector, found by its key, to a row that begins with zeros; nothing where it has none. */
export type AddVector = (word: string, row: Float32Array) => void

export function wordVectors(model: Model): AddVector {
  const { vector } = model.shape
  const { rows, at } = sectionOf(model, VECTOR_KEYS)
  const keys = new Uint32Array(model.bytes.buffer, model.bytes.byteOffset + at, rows)
  const rowOf = new Uint16Array(
    model.bytes.buffer,
    model.bytes.byteOffset + sectionOf(model, VECTOR_ROWS).at,
    rows,
  )
  const vectors = scaledRows(model, VECTORS)
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
  return (word, row) => {
    const known = find(vectorKey(plainWord(word)))
    if (known >= 0) addRow(row, 0, vectors, rowOf[known]!, vector)
  }
}

/** Makes input rows: a word's vector, and behind it the sum of its features. */
export function inputRows(
  model: Model,
  addVector: AddVector = wordVectors(model),
): (word: string, row: Float32Array) => void {
  const { vector, featureRows, feature } = model.shape
  const features = scaledRows(model, 'features')
  return (word, row) => {
    row.fill(0)
    addVector(word, row)
    for (const each of wordFeatures(word, featureRows)) addRow(row, vector, features, each, feature)
  }
}
