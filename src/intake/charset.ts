import { isUtf8 as isWholeUtf8 } from 'node:buffer'
import { READ_AS } from './charset.data.ts'
import { MAX_INPUT_BYTES } from './document.ts'

/** A charset and what it was known by. */
export interface Charset {
  /** A label of the Encoding Standard, in lower case. */
  readonly name: string
  readonly by: 'bom' | 'header' | 'meta' | 'xml' | 'shape' | 'content' | 'valid' | 'guess'
  /** Bytes of a byte order mark. */
  readonly skip: number
}

/** A `meta` element or an XML declaration counts if it stands in the first bytes of a page. */
const DECLARED_WITHIN = 4096
/** As many bytes are looked at for the shape of UTF-16. */
const SHAPE_WITHIN = 2048

/**
 * Finds the charset of bytes. In this order: byte order mark, `Content-Type` header, `meta`
 * element, XML declaration, the zero bytes of UTF-16, valid UTF-8, else windows-1252. A stated charset of
 * one-byte Latin letters gives way to bytes that are valid UTF-8. In a feed a `meta` element is that of a text which it carries.
 */
export function findCharset(
  bytes: Uint8Array,
  contentType?: string,
  of: 'page' | 'xml' = 'page',
): Charset {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', by: 'bom', skip: 3 }
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', by: 'bom', skip: 2 }
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', by: 'bom', skip: 2 }
  const header = known(/charset\s{0,4}=\s{0,4}["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1])
  if (header) return claimed(header, 'header', bytes)
  const shape = utf16Shape(bytes)
  if (shape) return { name: shape, by: 'shape', skip: 0 }
  const head = latin(bytes.subarray(0, DECLARED_WITHIN))
  const meta = known(
    /<meta\b[^>]{0,400}?\bcharset\s{0,4}=\s{0,4}["']?\s{0,4}([\w.:-]{1,40})/i.exec(head)?.[1],
  )
  if (meta && of === 'page') return claimed(asciiBased(meta), 'meta', bytes)
  const xml = known(
    /^\s{0,40}<\?xml\b[^>]{0,200}?\bencoding\s{0,4}=\s{0,4}["']([\w.:-]{1,40})/i.exec(head)?.[1],
  )
  if (xml) return claimed(asciiBased(xml), 'xml', bytes)
  return isUtf8(bytes)
    ? { name: 'utf-8', by: 'valid', skip: 0 }
    : { name: 'windows-1252', by: 'guess', skip: 0 }
}

/**
 * A page that says Latin letters of one byte, and whose every foreign letter is valid UTF-8, is UTF-8: it was
 * stored again and kept its old label. The other way round the bytes would be valid by accident.
 */
function claimed(name: string, by: 'header' | 'meta' | 'xml', bytes: Uint8Array): Charset {
  const isLatin = /^(?:windows-125[0-8]|iso-8859-\d{1,2})$/.test(name)
  const isFalse = isLatin && bytes.some((byte) => byte >= 0x80) && isUtf8(bytes)
  return isFalse ? { name: 'utf-8', by: 'content', skip: 0 } : { name, by, skip: 0 }
}

/** A label that this program can decode, or null. */
function known(label: string | undefined): string | null {
  if (!label) return null
  const name = label.toLowerCase()
  const read = READ_AS[name] ?? name
  // TextDecoder has no other way to tell whether it knows a label.
  try {
    return new TextDecoder(read).encoding
  } catch {
    return null
  }
}

// A page that says "UTF-16" in letters of one byte is not in UTF-16.
const asciiBased = (name: string) => (name.startsWith('utf-16') ? 'utf-8' : name)

/** Every second byte of European text in UTF-16 is zero. */
function utf16Shape(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SHAPE_WITHIN) & ~1
  if (length < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : null
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** True if the bytes are valid UTF-8, but for a character that the size limit cuts at the end. */
function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.length < MAX_INPUT_BYTES) return isWholeUtf8(bytes)
  // The decoder has no other way to say no.
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
