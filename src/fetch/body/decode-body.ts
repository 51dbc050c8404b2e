import { isUtf8 } from 'node:buffer'
import type { Transform } from 'node:stream'
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib'
import type { Capture, NoteCode } from '../capture.ts'

/** A body as it is kept. */
export interface DecodedBody {
  readonly bytes: Uint8Array
  readonly truncated?: Capture['truncated']
  readonly notes: readonly NoteCode[]
}

/** Encodings one over the other: more than that nobody means. */
const MOST_LAYERS = 3

/**
 * Undoes `Content-Encoding`, up to `most` bytes. Bytes that are not encoded as they say, or in a way that nobody knows, are
 * taken as they are.
 *
 * @example await decodeBody(gzipSync('news'), 'gzip', 1000) // { bytes: 'news', notes: [] }
 */
export async function decodeBody(
  raw: Uint8Array,
  encoding: string | undefined,
  most: number,
): Promise<DecodedBody> {
  const layers = (encoding ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity')
  let bytes = raw
  if (layers.length > MOST_LAYERS) return { bytes, notes: ['encoding-unknown'] }
  for (const layer of layers.reverse()) {
    const open = DECODERS[layer]
    if (!open) return { bytes, notes: ['encoding-unknown'] }
    const read = await unpack(bytes, open(bytes), most)
    // What is plain text was never packed, though the first of it may happen to unpack.
    if (read.broken && (read.bytes.length === 0 || isUtf8(bytes))) {
      return { bytes, notes: ['encoding-false'] }
    }
    bytes = read.bytes
    if (read.isCut) return { bytes, truncated: 'size', notes: [] }
    if (read.broken) return { bytes, truncated: 'encoding', notes: [] }
  }
  return { bytes, notes: [] }
}

const DECODERS: Readonly<Record<string, (bytes: Uint8Array) => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  // Servers mean by it the bare stream as often as that with its frame, whose first byte says 8 and first two are a multiple of 31.
  deflate: ([first = 0, second = 0]) =>
    (first & 15) === 8 && (first * 256 + second) % 31 === 0 ? createInflate() : createInflateRaw(),
  br: () => createBrotliDecompress(),
  zstd: () => createZstdDecompress(),
}

/** Unpacks no more than is asked for: a small body may unpack to gigabytes. */
async function unpack(
  packed: Uint8Array,
  stream: Transform,
  most: number,
): Promise<{ bytes: Uint8Array; isCut: boolean; broken: boolean }> {
  const chunks: Uint8Array[] = []
  let size = 0
  let broken = false
  try {
    stream.end(packed)
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      chunks.push(chunk)
      size += chunk.length
      if (size > most) break
    }
  } catch {
    broken = true
  }
  const bytes = new Uint8Array(Buffer.concat(chunks))
  return size > most
    ? { bytes: bytes.subarray(0, most), isCut: true, broken: false }
    : { bytes, isCut: false, broken }
}
