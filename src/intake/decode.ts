import { createHash } from 'node:crypto'
import { type Problem, problem } from '../article/index.ts'
import { type Charset, findCharset } from './charset.ts'
import { type Document, type Input, MAX_INPUT_BYTES } from './document.ts'
import { type ForeignKind, foreignBytes, foreignText } from './foreign-kind.ts'
import { mediaTypeOf } from './media-type.ts'
import { readNews } from './news/read-news.ts'
import { unpackGzip } from './unpack-gzip.ts'

/**
 * Bytes to characters: gzip unpacked, charset, and HTML or plain text. Never throws: what is wrong stands in
 * `problems`. The text of a file in UTF-8 is, mark for mark, what `readFileSync(path, 'utf8')`
 * gives, so offsets into it are offsets into the file.
 *
 * @example decode({ source: 'a.txt', bytes: Buffer.from('One line.') }).mediaType // 'text/plain'
 */
export function decode(input: Input): Document {
  const { source, url, contentType, told } = input
  const problems: Problem[] = []
  const unpacked = unpackGzip(input.bytes)
  if (unpacked?.problem) problems.push(unpacked.problem)
  const bytes = unpacked?.bytes ?? input.bytes
  const read = bytes.length > MAX_INPUT_BYTES ? bytes.subarray(0, MAX_INPUT_BYTES) : bytes
  if (read.length < bytes.length) {
    problems.push(problem('input-cut', { limit: MAX_INPUT_BYTES }))
  }
  if (bytes.length === 0 && problems.length === 0) problems.push(problem('empty-input', {}))
  const charset = findCharset(read, contentType)
  const byBytes = foreignBytes(read)
  const decoded = byBytes ? '' : decodeAs(read, charset)
  const news = byBytes ? null : readNews(decoded)
  const kind = byBytes ?? (news ? null : foreignText(decoded, source, contentType))
  const text = kind ? '' : decoded
  if (kind) problems.push(foreignProblem(kind))
  else problems.push(...charsetProblems(charset, text, bytes.length > 0))
  return {
    source,
    ...(url ? { url } : {}),
    mediaType: news ? 'text/html' : mediaTypeOf(text, contentType),
    charset: charset.name,
    sha256: createHash('sha256').update(input.bytes).digest('hex'),
    size: input.bytes.length,
    text,
    ...(told ? { told } : {}),
    ...(news ? { news } : {}),
    problems,
  }
}

/** What a file is that is no page, as it stands behind its name. */
const foreignProblem = ({ code, what }: ForeignKind): Problem => problem(code, { what })

function decodeAs(bytes: Uint8Array, { name }: Charset): string {
  // A byte order mark is kept as U+FEFF, as Node's own reading of a file keeps it.
  return new TextDecoder(name, { ignoreBOM: true }).decode(bytes, {
    stream: bytes.length >= MAX_INPUT_BYTES,
  })
}

function charsetProblems(charset: Charset, text: string, any: boolean): Problem[] {
  const problems: Problem[] = []
  if (charset.by === 'guess' && any) {
    problems.push(problem('charset-guessed', { charset: charset.name }))
  }
  const broken = text.indexOf('\ufffd')
  if (broken >= 0) {
    const span = { start: broken, end: broken + 1 }
    problems.push(problem('charset-broken', { charset: charset.name }, span))
  }
  return problems
}
