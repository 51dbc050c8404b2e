import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { DamagedError } from './sqlite-error.ts'

/** Each frame carries a checksum of its content: a flipped bit is an error, never another word. */
const CHECKED = { params: { [constants.ZSTD_c_checksumFlag]: 1 } }

export const packBytes = (bytes: Uint8Array): Uint8Array => zstdCompressSync(bytes, CHECKED)

/** What is read of a page is several times its text, but says much twice: compressed it is a tenth. */
export const pack = (value: unknown): Uint8Array => zstdCompressSync(JSON.stringify(value), CHECKED)

/** @throws DamagedError where the bytes are not what was packed */
export function unpackBytes(packed: Uint8Array): Uint8Array {
  try {
    return new Uint8Array(zstdDecompressSync(packed))
  } catch (cause) {
    throw new DamagedError(cause)
  }
}

/** @throws DamagedError where the bytes are not what was packed */
export function unpack(packed: Uint8Array): unknown {
  try {
    return JSON.parse(zstdDecompressSync(packed).toString())
  } catch (cause) {
    throw new DamagedError(cause)
  }
}

/** @throws DamagedError where the bytes are not what was packed */
export function unpackText(packed: Uint8Array): string {
  try {
    return zstdDecompressSync(packed).toString()
  } catch (cause) {
    throw new DamagedError(cause)
  }
}

/** A text packed as what differs from another; alone where there is no other. */
export const packAgainst = (text: string, other: string | null): Uint8Array =>
  zstdCompressSync(text, other === null ? CHECKED : { ...CHECKED, dictionary: Buffer.from(other) })

/** @throws DamagedError where the bytes are not what was packed against this text */
export function unpackAgainst(packed: Uint8Array, other: string): string {
  try {
    return zstdDecompressSync(packed, { dictionary: Buffer.from(other) }).toString()
  } catch (cause) {
    throw new DamagedError(cause)
  }
}
