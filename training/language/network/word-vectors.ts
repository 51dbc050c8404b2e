import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const CORPORA = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'corpora')

/** Ready-made word vectors (GloVe), most frequent word first, as int8 with a scale a word. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly width: number
  readonly scales: Float32Array
  readonly values: Int8Array
}

/** Reads the first `count` words' vectors. */
export function readWordVectors(count: number): WordVectors {
  const read = (file: string): Buffer => gunzipSync(readFileSync(join(CORPORA, file)))
  const words = read('glove-clusters-100k.tsv.gz')
    .toString()
    .split('\n')
    .slice(1, count + 1)
    .map((line) => line.split('\t')[0] as string)
  const bytes = read('glove-100d-100k.int8.gz')
  const all = bytes.readUInt32LE(0)
  const width = bytes.readUInt32LE(4)
  const scales = new Float32Array(all)
  for (let at = 0; at < all; at++) scales[at] = bytes.readFloatLE(8 + at * 4)
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + 8 + all * 4, count * width)
  return { words, width, scales: scales.subarray(0, count), values }
}
