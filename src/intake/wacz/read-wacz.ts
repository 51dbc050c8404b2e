import { Unzip, UnzipInflate } from 'fflate'
import { problem } from '../../article/index.ts'
import type { BundlePart } from '../bundle/bundle.ts'
import { readWarc } from '../warc/read-warc.ts'
import { BLOWN_UP_FROM, MOST_BLOWN_UP } from '../warc/unpack-members.ts'

/** As much is given to the unpacker at once: no more than a thousand times as much comes out. */
const STEP = 32 * 1024
const HOLDS_RECORDS = /(?:^|\/)archive\/[^/]{1,200}\.warc(?:\.gz)?$/i

/**
 * The pages of a WACZ: those of the web archives that it holds, one after the other as they lie in it. Its indexes and its other files are
 * passed over. What blows up beyond all measure is not read on (problem `warc-blown-up`). Never throws for what the bytes are.
 *
 * @example for await (const part of readWacz('news.wacz', createReadStream('news.wacz'))) if ('page' in part) …
 */
export async function* readWacz(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<BundlePart> {
  const zip = new Archives()
  yield* readWarc(source, zip.unpack(chunks))
  if (zip.isBroken) yield { problem: problem('zip-broken', {}) }
}

class Archives {
  isBroken = false
  #given = 0
  #open = 0
  #unpacked = 0

  /** The bytes of the web archives in a ZIP file, one after the other. */
  async *unpack(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let pieces: Uint8Array[] = []
    const unzip = new Unzip((file) => {
      if (!HOLDS_RECORDS.test(file.name)) return
      this.#open++
      file.ondata = (error, piece, isLast) => {
        if (error) this.isBroken = true
        else pieces.push(piece)
        if (isLast) this.#open--
      }
      file.start()
    })
    unzip.register(UnzipInflate)
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length && !this.isBroken; at += STEP) {
        this.#push(unzip, chunk.subarray(at, at + STEP))
        const ready = pieces
        pieces = []
        for (const piece of ready) this.#unpacked += piece.length
        yield* ready
      }
      if (this.isBroken) return
    }
    if (this.#open > 0) this.isBroken = true
  }

  #push(unzip: Unzip, bytes: Uint8Array): void {
    this.#given += bytes.length
    const isBlownUp = this.#unpacked > BLOWN_UP_FROM && this.#unpacked > this.#given * MOST_BLOWN_UP
    if (isBlownUp) this.isBroken = true
    // The library says by its errors alone that bytes are no ZIP.
    try {
      if (!this.isBroken) unzip.push(bytes.slice())
    } catch {
      this.isBroken = true
    }
  }
}
