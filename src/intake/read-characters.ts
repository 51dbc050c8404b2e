import { isUtf8 } from 'node:buffer'
import { type Problem, problem } from '../article/index.ts'
import { type Charset, findCharset } from './charset.ts'
import { MAX_INPUT_BYTES } from './document.ts'
import { unpackGzip } from './unpack-gzip.ts'

/** The characters of a file of another kind than a page. */
export interface Characters {
  readonly text: string
  readonly charset: string
  readonly problems: readonly Problem[]
}

/**
 * Bytes to characters, for files in XML and JSON: gzip unpacked, at most 16 MB, the charset by its marks. Such files are made by programs
 * from parts: one that says UTF-8 and whose foreign letters are mostly no UTF-8 is read as windows-1252.
 */
export function readCharacters(bytes: Uint8Array, contentType?: string): Characters {
  const problems: Problem[] = []
  const unpacked = unpackGzip(bytes)
  if (unpacked?.problem) problems.push(unpacked.problem)
  const all = unpacked?.bytes ?? bytes
  const read = all.length > MAX_INPUT_BYTES ? all.subarray(0, MAX_INPUT_BYTES) : all
  if (read.length < all.length) problems.push(problem('input-cut', { limit: MAX_INPUT_BYTES }))
  const wide = readUtf32(read)
  if (wide !== null) return { text: wide, charset: 'utf-32', problems }
  const charset = believable(read, findCharset(read, contentType, 'xml'))
  const text = new TextDecoder(charset.name).decode(read)
  if (charset.by === 'guess') problems.push(problem('charset-guessed', { charset: charset.name }))
  const broken = text.indexOf('\ufffd')
  if (broken >= 0 && charset.name === 'utf-8' && !isUtf8(read)) {
    const span = { start: broken, end: broken + 1 }
    problems.push(problem('charset-broken', { charset: charset.name }, span))
  }
  return { text, charset: charset.name, problems }
}

function believable(bytes: Uint8Array, charset: Charset): Charset {
  if (charset.name !== 'utf-8' || isUtf8(bytes)) return charset
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = (text.match(/\ufffd/g) ?? []).length
  const foreign = (text.match(/[^\0-\x7f\ufffd]/g) ?? []).length
  return broken > foreign ? { name: 'windows-1252', by: 'guess', skip: 0 } : charset
}

/** UTF-32, which no decoder of the platform knows, by its mark or by the zero bytes around a `<` or `{`; null for anything else. */
function readUtf32(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  const isLittle = /^(?:\xff\xfe\0\0|[<{]\0\0\0)$/.test(head)
  if (!isLittle && !/^(?:\0\0\xfe\xff|\0\0\0[<{])$/.test(head)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle)
    if (code !== 0xfeff) parts.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code))
  }
  return parts.join('').toWellFormed()
}
