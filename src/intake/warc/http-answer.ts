import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib'
import { MAX_INPUT_BYTES } from '../document.ts'
import { type Fields, headEnd, readHead } from './fields.ts'

/** An answer of a web server as an archive keeps it. */
export interface HttpAnswer {
  readonly status: number
  readonly fields: Fields
  /** As it came over the wire. */
  readonly payload: Buffer
  /** Without the ways in which it was sent: in chunks, packed. */
  readonly body: Buffer
}

/** Reads the answer of a server; null where the bytes are none. Its head may end its lines in either way. */
export function readHttpAnswer(block: Buffer): HttpAnswer | null {
  const found = headEnd(block)
  const { first, fields } = readHead(found ? block.subarray(0, found.end) : Buffer.alloc(0))
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/i.exec(first)
  if (!found || !status) return null
  const payload = block.subarray(found.body)
  return { status: Number(status[1]), fields, payload, body: unpackBody(payload, fields) }
}

/**
 * A body as the page has it. Archives say "chunked" or "gzip" of bodies from which this was undone already, and say nothing of bodies from
 * which it was not: the bytes decide.
 */
function unpackBody(payload: Buffer, fields: Fields): Buffer {
  const isSaid = /chunked/i.test(fields.get('transfer-encoding') ?? '')
  const whole = joinChunks(payload, isSaid) ?? payload
  const encodings = (fields.get('content-encoding') ?? '').toLowerCase().split(/[\s,]+/)
  return encodings.reverse().reduce((body, encoding) => unpack(body, encoding), whole)
}

/** What is sent in chunks, joined; null where the bytes are not sent so from the first to the last, or, where that is said, as far as they go. */
function joinChunks(bytes: Buffer, isSaid: boolean): Buffer | null {
  const pieces: Buffer[] = []
  for (let at = 0; ; ) {
    // The end is cut off.
    if (at >= bytes.length) return isSaid && pieces.length > 0 ? Buffer.concat(pieces) : null
    const lf = bytes.indexOf(10, at)
    const size = CHUNK_HEAD.exec(lf < 0 || lf - at > 220 ? '' : bytes.toString('latin1', at, lf))
    if (!size) return null
    const length = Number.parseInt(size[1] as string, 16)
    if (length === 0) return pieces.length > 0 || bytes.length < 8 ? Buffer.concat(pieces) : null
    const end = lf + 1 + length
    pieces.push(bytes.subarray(lf + 1, end))
    at = end + (bytes[end] === 13 ? 2 : 1)
    if (at <= bytes.length && bytes[at - 1] !== 10) return null
  }
}

/** Its size in hex, perhaps with something more. */
const CHUNK_HEAD = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r?$/i

const limits = { maxOutputLength: MAX_INPUT_BYTES + 1 }
/** What is cut off is unpacked as far as it goes, where the bytes show at once that they are packed. */
const asFar = { ...limits, finishFlush: constants.Z_SYNC_FLUSH }
const UNPACKERS: Readonly<Record<string, readonly ((bytes: Buffer) => Buffer)[]>> = {
  gzip: [(bytes) => gunzipSync(bytes, asFar)],
  'x-gzip': [(bytes) => gunzipSync(bytes, asFar)],
  deflate: [(bytes) => inflateSync(bytes, asFar), (bytes) => inflateRawSync(bytes, limits)],
  br: [(bytes) => brotliDecompressSync(bytes, limits)],
  zstd: [(bytes) => zstdDecompressSync(bytes, limits)],
}

function unpack(body: Buffer, encoding: string): Buffer {
  for (const unpacker of UNPACKERS[encoding] ?? []) {
    // Only the attempt tells whether the bytes are still packed.
    try {
      return unpacker(body)
    } catch {}
  }
  return body
}
