import { VECTOR_KEYS, VECTOR_ROWS, VECTORS } from './model-file.ts'
import { type Model, scaledRows, sectionOf } from './read-model.ts'
import { plainWord, vectorKey, wordFeatures } from './word-features.ts'

/** Makes input rows: a word's vector, found by its key, and behind it the sum of its features. */
export function inputRows(model: Model): (word: string, row: Float32Array) => void {
  const { vector, featureRows, feature } = model.shape
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
  ): void => {
    const scale = table.scales[from]!
    for (let each = 0; each < width; each++) {
      row[to + each]! += table.values[from * width + each]! * scale
    }
  }
  return (word, row) => {
    row.fill(0)
    const known = find(vectorKey(plainWord(word)))
    if (known >= 0) addRow(row, 0, vectors, rowOf[known]!, vector)
    for (const each of wordFeatures(word, featureRows)) addRow(row, vector, features, each, feature)
  }
}
