import { createGunzip } from 'node:zlib'

/** Stands in a stream of bytes where some are missing: what came before it ends there. */
export const GAP = Symbol('gap')
/** Bytes, or a place where bytes are missing. */
export type Piece = Uint8Array | typeof GAP

/** As much is given to the unpacker at once: no more than a thousand times as much comes out. */
const STEP = 32 * 1024
/** What unpacks to so many bytes and to so many times what came is made to exhaust its reader: the rest is not read. */
export const BLOWN_UP_FROM = 512 * 1024 * 1024
export const MOST_BLOWN_UP = 150
/** Broken members are passed over so often; then the rest is not read. */
const MOST_GAPS = 1000

/**
 * Unpacks gzip, be it one member or many, as the bytes come; what is not gzip goes through as it is. Where a member is broken, the next one
 * is sought, and `GAP` stands between. A stream that is cut off gives what it holds.
 */
export async function* unpackMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  let members: Members | null = null
  let isFirst = true
  try {
    for await (const chunk of chunks) {
      if (isFirst && isGzip(chunk, 0)) members = new Members()
      isFirst = false
      if (members) yield* members.give(chunk)
      else yield chunk
    }
  } finally {
    members?.close()
  }
}

const isGzip = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 0x08

function nextMember(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x1f); at >= 0; at = bytes.indexOf(0x1f, at + 1))
    if (isGzip(bytes, at)) return at
  return -1
}

class Members {
  #unpacker: Unpacker | null = null
  #gaps = 0
  #given = 0
  #unpacked = 0
  /** The mark of a member may lie across two chunks. */
  #carried: Uint8Array = new Uint8Array()

  async *give(chunk: Uint8Array): AsyncGenerator<Piece> {
    let rest: Uint8Array = this.#carried.length > 0 ? Buffer.concat([this.#carried, chunk]) : chunk
    this.#carried = new Uint8Array()
    while (rest.length > 0 && this.#gaps <= MOST_GAPS) {
      if (!this.#unpacker) {
        const at = nextMember(rest)
        if (at < 0) this.#carried = rest.slice(-2)
        if (at < 0) return
        rest = rest.subarray(at)
        this.#unpacker = startUnpacker()
      }
      const given = rest.subarray(0, STEP)
      const { pieces, stopped, used } = await this.#unpacker.give(given)
      yield* pieces
      this.#count(given, pieces)
      rest = rest.subarray(used)
      if (stopped === 'no') continue
      this.#unpacker = null
      this.#gaps++
      if (stopped === 'broken') yield GAP
      // The mark that was read is passed over, or the same member would be tried again.
      if (used === 0) rest = rest.subarray(1)
    }
  }

  #count(given: Uint8Array, pieces: readonly Uint8Array[]): void {
    this.#given += given.length
    for (const piece of pieces) this.#unpacked += piece.length
    const isBlownUp = this.#unpacked > BLOWN_UP_FROM && this.#unpacked > this.#given * MOST_BLOWN_UP
    if (isBlownUp) throw new BlownUpError()
  }

  close(): void {
    this.#unpacker?.close()
  }
}

/** Thrown by what is made to exhaust its reader. */
export class BlownUpError extends Error {}

interface Unpacked {
  readonly pieces: readonly Uint8Array[]
  /** `ended`: what follows the member is no other member. */
  readonly stopped: 'no' | 'ended' | 'broken'
  /** How many of the bytes were read. */
  readonly used: number
}

interface Unpacker {
  give(bytes: Uint8Array): Promise<Unpacked>
  close(): void
}

function startUnpacker(): Unpacker {
  const gunzip = createGunzip({ chunkSize: 128 * 1024 })
  let pieces: Uint8Array[] = []
  let stopped: Unpacked['stopped'] = 'no'
  let given = 0
  let done = () => {}
  const stop = (how: 'ended' | 'broken') => {
    if (stopped === 'no') stopped = how
    done()
  }
  gunzip.on('data', (piece: Uint8Array) => pieces.push(piece))
  gunzip.on('error', () => stop('broken'))
  gunzip.on('end', () => stop('ended'))
  return {
    give: (bytes) =>
      new Promise((resolve) => {
        const before = given
        given += bytes.length
        done = () => {
          const unpacked = pieces
          pieces = []
          const read = Math.max(0, Math.min(bytes.length, gunzip.bytesWritten - before))
          resolve({ pieces: unpacked, stopped, used: stopped === 'no' ? bytes.length : read })
        }
        if (stopped === 'no') gunzip.write(bytes, () => done())
        else done()
      }),
    close: () => gunzip.destroy(),
  }
}
