import { gunzipSync } from 'node:zlib'
import { type Problem, problem } from '../article/index.ts'
import { MAX_INPUT_BYTES } from './document.ts'

const SIGNATURE = [0x1f, 0x8b, 0x08]

/** What a gzip file holds, or why it could not be unpacked: then there are no bytes. */
export interface Unpacked {
  readonly bytes: Uint8Array
  readonly problem?: Problem
}

/** Unpacks a page that was saved with gzip, known by its first bytes; null where it was not. */
export function unpackGzip(bytes: Uint8Array): Unpacked | null {
  if (!SIGNATURE.every((byte, at) => bytes[at] === byte)) return null
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: MAX_INPUT_BYTES }) }
  } catch (cause) {
    // zlib says by its errors alone whether the bytes are sound and how much they hold.
    const isLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    return {
      bytes: new Uint8Array(),
      problem: isLarge
        ? problem('gzip-too-large', { limit: MAX_INPUT_BYTES })
        : problem('gzip-unread', {}),
    }
  }
}
