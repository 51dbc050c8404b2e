import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const CORPORA = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'corpora')

/** Ready-made word vectors (GloVe), most frequent word first, as int8 with a scale a vector. */
export interface WordVectors {
  readonly words: readonly string[]
  /** Which vector each word has. */
  readonly rows: Uint16Array
  readonly width: number
  readonly scales: Float32Array
  readonly values: Int8Array
}

/** The vectors of the list as it is stored. */
function readAll(): Omit<WordVectors, 'rows'> & { readonly clusters: Uint16Array } {
  const read = (file: string): Buffer => gunzipSync(readFileSync(join(CORPORA, file)))
  const lines = read('glove-clusters-100k.tsv.gz')
    .toString()
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
  const bytes = read('glove-100d-100k.int8.gz')
  const count = bytes.readUInt32LE(0)
  const width = bytes.readUInt32LE(4)
  const scales = Float32Array.from({ length: count }, (_, at) => bytes.readFloatLE(8 + at * 4))
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + 8 + count * 4, count * width)
  return {
    words: lines.map(([word]) => word as string),
    clusters: Uint16Array.from(lines, (line) => Number(line.at(-1))),
    width,
    scales,
    values,
  }
}

/** The mean vector of each cluster. */
function clusterMeans({ clusters, width, scales, values }: ReturnType<typeof readAll>) {
  const count = clusters.reduce((most, cluster) => Math.max(most, cluster + 1), 0)
  const means = new Float32Array(count * width)
  const sizes = new Uint32Array(count)
  clusters.forEach((cluster, word) => {
    sizes[cluster]!++
    for (let at = 0; at < width; at++)
      means[cluster * width + at]! += values[word * width + at]! * scales[word]!
  })
  return { count, means: means.map((sum, at) => sum / (sizes[Math.floor(at / width)] || 1)) }
}

/** The vectors of the list's words: the first `own` have each their own, rarer words that of their cluster. */
export function readWordVectors(own: number): WordVectors {
  const all = readAll()
  const { width, clusters } = all
  const { count, means } = clusterMeans(all)
  const scales = new Float32Array(own + count)
  const values = new Int8Array((own + count) * width)
  scales.set(all.scales.subarray(0, own))
  values.set(all.values.subarray(0, own * width))
  for (let cluster = 0; cluster < count; cluster++) {
    const mean = means.subarray(cluster * width, (cluster + 1) * width)
    const scale = mean.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127
    scales[own + cluster] = scale
    values.set(
      mean.map((value) => Math.round(value / (scale || 1))),
      (own + cluster) * width,
    )
  }
  const rows = clusters.map((cluster, word) => (word < own ? word : own + cluster))
  return { words: all.words, rows, width, scales, values }
}
