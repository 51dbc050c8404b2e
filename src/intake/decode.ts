import { createHash } from 'node:crypto'
import type { Problem } from '../article/index.ts'
import { type Charset, findCharset } from './charset.ts'
import { type Document, type Input, MAX_INPUT_BYTES } from './document.ts'
import { type ForeignKind, foreignBytes, foreignText, UNKNOWN_BYTES } from './foreign-kind.ts'
import { mediaTypeOf } from './media-type.ts'
import { unpackGzip } from './unpack-gzip.ts'

/**
 * Bytes to characters: gzip unpacked, charset, and HTML or plain text. Never throws: what is wrong stands in
 * `problems`. The text of a file in UTF-8 is, mark for mark, what `readFileSync(path, 'utf8')`
 * gives, so offsets into it are offsets into the file.
 *
 * @example decode({ source: 'a.txt', bytes: Buffer.from('One line.') }).mediaType // 'text/plain'
 */
export function decode(input: Input): Document {
  const { source, url, contentType } = input
  const problems: Problem[] = []
  const unpacked = unpackGzip(input.bytes)
  if (unpacked?.problem) problems.push(unpacked.problem)
  const bytes = unpacked?.bytes ?? input.bytes
  const read = bytes.length > MAX_INPUT_BYTES ? bytes.subarray(0, MAX_INPUT_BYTES) : bytes
  if (read.length < bytes.length) {
    problems.push({
      code: 'input-cut',
      message: `the input is larger than ${MAX_INPUT_BYTES} bytes; the rest was not read`,
    })
  }
  if (bytes.length === 0 && problems.length === 0)
    problems.push({ code: 'empty-input', message: 'the input has no bytes' })
  const charset = findCharset(read, contentType)
  const byBytes = foreignBytes(read)
  const decoded = byBytes ? '' : decodeAs(read, charset)
  const kind = byBytes ?? foreignText(decoded, source, contentType)
  const text = kind ? '' : decoded
  if (kind) problems.push(foreignProblem(kind))
  else problems.push(...charsetProblems(charset, text, bytes.length > 0))
  return {
    source,
    ...(url ? { url } : {}),
    mediaType: mediaTypeOf(text, contentType),
    charset: charset.name,
    sha256: createHash('sha256').update(input.bytes).digest('hex'),
    size: input.bytes.length,
    text,
    problems,
  }
}

/** What a file is that is no page, as it stands behind its name. */
function foreignProblem({ code, what }: ForeignKind): Problem {
  if (code === 'format-unread') return { code, message: `${what}, a format that is not read yet` }
  return { code, message: what === UNKNOWN_BYTES ? 'the bytes are not text' : `${what}, no page` }
}

function decodeAs(bytes: Uint8Array, { name }: Charset): string {
  // A byte order mark is kept as U+FEFF, as Node's own reading of a file keeps it.
  return new TextDecoder(name, { ignoreBOM: true }).decode(bytes, {
    stream: bytes.length >= MAX_INPUT_BYTES,
  })
}

function charsetProblems(charset: Charset, text: string, any: boolean): Problem[] {
  const problems: Problem[] = []
  if (charset.by === 'guess' && any) {
    problems.push({
      code: 'charset-guessed',
      message: `no charset was stated and the bytes are not UTF-8; read as ${charset.name}`,
    })
  }
  const broken = text.indexOf('\ufffd')
  if (broken >= 0) {
    problems.push({
      code: 'charset-broken',
      message: `some bytes are not valid ${charset.name}; U+FFFD stands for them`,
      span: { start: broken, end: broken + 1 },
    })
  }
  return problems
}
