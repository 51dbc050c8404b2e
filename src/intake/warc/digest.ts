import { createHash } from 'node:crypto'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const KNOWN: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha512', 'md5'])

/**
 * Whether one of some bytes has a digest as archives write it, `sha1:` in base 32 or in hex; null where it is of a kind that nobody knows.
 *
 * @example hasDigest('sha1:2SWSLZZ6B7VTG7TAQQ2U6H4B5FOFTQXH', [payload])
 */
export function hasDigest(written: string, either: readonly Uint8Array[]): boolean | null {
  const [, label = '', value = ''] =
    /^\s*([\w-]{2,10}):\s*([\w=+/-]{16,200})\s*$/.exec(written) ?? []
  const algorithm = label.toLowerCase().replace('-', '')
  if (!KNOWN.has(algorithm)) return null
  return either.some((bytes) => {
    const digest = createHash(algorithm).update(bytes).digest()
    return (
      digest.toString('hex') === value.toLowerCase() ||
      base32(digest) === value.toUpperCase().replace(/=+$/, '')
    )
  })
}

function base32(bytes: Buffer): string {
  let bits = 0
  let held = 0
  let text = ''
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) text += ALPHABET[(held >>> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text
}
