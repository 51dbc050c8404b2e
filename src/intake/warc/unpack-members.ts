import { createGunzip } from 'node:zlib'

/** Stands in a stream of bytes where some are missing: what came before it ends there. */
export const GAP = Symbol('gap')
/** Stands at the end of a stream that ends before its last member does. */
export const CUT = Symbol('cut')
/** Bytes, or a place where bytes are missing. */
export type Piece = Uint8Array | typeof GAP | typeof CUT

/** As much is given to the unpacker at once: no more than a thousand times as much comes out. */
const STEP = 32 * 1024
/** What unpacks to so many bytes and to so many times what came is made to exhaust its reader: the rest is not read. */
export const BLOWN_UP_FROM = 256 * 1024 * 1024
export const MOST_BLOWN_UP = 150
/** Broken members are passed over so often; then the rest is not read. */
const MOST_GAPS = 1000

/**
 * Unpacks gzip, be it one member or many, as the bytes come; what is not gzip goes through as it is. Where a member is broken, the next one
 * is sought, and `GAP` stands between. A stream that is cut off gives what it holds.
 *
 * @throws BlownUpError of what is made to exhaust its reader
 */
export async function* unpackMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const members = new Members()
  let isPacked: boolean | null = null
  let held: Uint8Array = new Uint8Array()
  try {
    for await (const chunk of chunks) {
      const bytes = held.length > 0 ? Buffer.concat([held, chunk]) : chunk
      held = new Uint8Array()
      isPacked ??= bytes.length < MARK.length ? null : isMember(bytes, 0)
      if (isPacked === false) yield bytes
      else {
        // The mark of a member may lie across two chunks.
        const whole = isPacked ? bytes.length - markBegun(bytes) : 0
        held = bytes.slice(whole)
        if (whole > 0) yield* members.give(bytes.subarray(0, whole))
      }
    }
    if (isPacked) yield* members.give(held)
    else if (held.length > 0) yield held
    if (await members.isCut()) yield CUT
  } finally {
    members.close()
  }
}

const MARK = [0x1f, 0x8b, 0x08]

const isMember = (bytes: Uint8Array, at: number): boolean =>
  MARK.every((byte, index) => bytes[at + index] === byte)

/** The place of the first mark from `from` on; the end where there is none. */
function nextMember(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x1f, from); at >= 0; at = bytes.indexOf(0x1f, at + 1))
    if (isMember(bytes, at)) return at
  return bytes.length
}

/** How many of the last bytes may begin a mark. */
function markBegun(bytes: Uint8Array): number {
  if (bytes.at(-1) === MARK[0]) return 1
  return bytes.at(-2) === MARK[0] && bytes.at(-1) === MARK[1] ? 2 : 0
}

class Members {
  #unpacker: Unpacker | null = null
  #gaps = 0
  #given = 0
  #unpacked = 0

  /** What is given at once ends before the next mark: what breaks in it breaks no other member. */
  async *give(chunk: Uint8Array): AsyncGenerator<Piece> {
    let at = 0
    while (at < chunk.length && this.#gaps <= MOST_GAPS) {
      if (!this.#unpacker) {
        at = nextMember(chunk, at)
        if (at === chunk.length) return
        this.#unpacker = startUnpacker()
      }
      const given = chunk.subarray(at, Math.min(at + STEP, nextMember(chunk, at + 1)))
      const { pieces, stopped } = await this.#unpacker.give(given)
      yield* pieces
      this.#count(given, pieces)
      at += stopped === 'no' ? given.length : 1
      if (stopped === 'no') continue
      this.#unpacker.close()
      this.#unpacker = null
      this.#gaps++
      if (stopped === 'broken') yield GAP
    }
  }

  #count(given: Uint8Array, pieces: readonly Uint8Array[]): void {
    this.#given += given.length
    for (const piece of pieces) this.#unpacked += piece.length
    const isBlownUp = this.#unpacked > BLOWN_UP_FROM && this.#unpacked > this.#given * MOST_BLOWN_UP
    if (isBlownUp) throw new BlownUpError()
  }

  /** Whether the last member is not whole. */
  isCut(): Promise<boolean> {
    return this.#unpacker?.isCut() ?? Promise.resolve(false)
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
}

interface Unpacker {
  give(bytes: Uint8Array): Promise<Unpacked>
  /** Whether it ends before its member does; nothing is given after that. */
  isCut(): Promise<boolean>
  close(): void
}

function startUnpacker(): Unpacker {
  const gunzip = createGunzip({ chunkSize: 128 * 1024 })
  let pieces: Uint8Array[] = []
  let stopped: Unpacked['stopped'] = 'no'
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
        done = () => {
          const unpacked = pieces
          pieces = []
          resolve({ pieces: unpacked, stopped })
        }
        if (stopped === 'no') gunzip.write(bytes, () => done())
        else done()
      }),
    isCut: () =>
      new Promise((resolve) => {
        done = () => resolve(stopped === 'broken')
        if (stopped === 'no') gunzip.end()
        else done()
      }),
    close: () => gunzip.destroy(),
  }
}
