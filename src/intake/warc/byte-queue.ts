import { CUT, GAP, type Piece } from './unpack-members.ts'

/** Bytes as they come, taken from the front; it holds no more than is asked for and one piece. */
export class ByteQueue {
  readonly #pieces: AsyncIterator<Piece>
  #held: Buffer = Buffer.alloc(0)
  #isStopped: 'no' | 'gap' | 'end' = 'no'
  /** Whether the bytes end before what they are packed in does. */
  isCut = false
  /** How many bytes were taken. */
  offset = 0

  constructor(pieces: AsyncIterable<Piece>) {
    this.#pieces = pieces[Symbol.asyncIterator]()
  }

  /** What is held, without taking it. */
  get held(): Buffer {
    return this.#held
  }

  /** Whether bytes still come, or are missing here, or none follow. */
  get stopped(): 'no' | 'gap' | 'end' {
    return this.#isStopped
  }

  /** Brings one more piece; false at a gap or the end. */
  async more(): Promise<boolean> {
    const piece = await this.#next()
    if (!piece) return false
    this.#held = this.#held.length === 0 ? asBuffer(piece) : Buffer.concat([this.#held, piece])
    return true
  }

  /** Holds at least so many bytes, if there are as many. */
  async hold(count: number): Promise<boolean> {
    if (this.#held.length >= count) return true
    const pieces: Uint8Array[] = [this.#held]
    let size = this.#held.length
    while (size < count) {
      const piece = await this.#next()
      if (!piece) break
      pieces.push(piece)
      size += piece.length
    }
    this.#held = Buffer.concat(pieces)
    return size >= count
  }

  /** Takes so many bytes, or as many as there are. */
  async take(count: number): Promise<Buffer> {
    await this.hold(count)
    const taken = this.#held.subarray(0, count)
    this.drop(taken.length)
    return taken
  }

  /** Passes over so many bytes without holding them; false where there are not as many. */
  async skip(count: number): Promise<boolean> {
    let left = count
    for (;;) {
      const now = Math.min(left, this.#held.length)
      this.drop(now)
      left -= now
      if (left === 0) return true
      if (!(await this.more())) return false
    }
  }

  drop(count: number): void {
    this.#held = this.#held.subarray(count)
    this.offset += count
  }

  /** Goes on behind a gap, without what is left before it; false at the end. */
  resume(): boolean {
    if (this.#isStopped !== 'gap') return false
    this.drop(this.#held.length)
    this.#isStopped = 'no'
    return true
  }

  async #next(): Promise<Uint8Array | null> {
    if (this.#isStopped !== 'no') return null
    const { value, done } = await this.#pieces.next()
    if (!done && typeof value !== 'symbol') return value
    if (value === CUT) this.isCut = true
    this.#isStopped = value === GAP ? 'gap' : 'end'
    return null
  }

  /** Ends the reading of what the bytes come from. */
  async close(): Promise<void> {
    await this.#pieces.return?.()
  }
}

const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
