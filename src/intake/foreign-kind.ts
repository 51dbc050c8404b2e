import { ownOutput, type ProblemCode } from '../article/index.ts'
import { findFormat } from './formats.ts'
import { looksBinary, mediaTypeOf } from './media-type.ts'
import { hasCodeName, readsAsCode } from './reads-as-code.ts'
import { DATABASE, SIGNATURES, TEXT_KINDS } from './signatures.data.ts'

/** What a file is that is no page. */
export interface ForeignKind {
  readonly code: Extract<
    ProblemCode,
    'binary-input' | 'own-output' | 'not-a-page' | 'format-unread'
  >
  /** As it stands in a sentence: `a font (WOFF2)`. */
  readonly what: string
}

/** What bytes of no known kind are called. */
const UNKNOWN_BYTES = 'bytes that are not text'

/** Reads the beginnings of a table row as bytes; `.` stands for any. */
const TABLE = SIGNATURES.flatMap(({ what, begins, at = 0 }) =>
  begins.split('|').map((bytes) => ({ what, bytes, at })),
)

/** What bytes are by their signature, whatever the file is called; null for what may be text. */
export function foreignBytes(bytes: Uint8Array): ForeignKind | null {
  const row = TABLE.find((known) => {
    for (let index = 0; index < known.bytes.length; index++) {
      const wanted = known.bytes.charCodeAt(index)
      if (wanted !== ANY && bytes[known.at + index] !== wanted) return false
    }
    return true
  })
  if (!row) return null
  // Our own archive and its journals are databases; nobody means one as a page.
  return { code: row.what === DATABASE ? 'own-output' : 'binary-input', what: row.what }
}

const ANY = 46

/**
 * What a text is that is no page: our own report, a format that is not read yet, a script, a style sheet. By its
 * content first; a name that says so makes doubtful content sure.
 */
export function foreignText(
  text: string,
  source: string,
  contentType?: string,
): ForeignKind | null {
  const own = ownOutput(text)
  if (own) return { code: 'own-output', what: `${own} that copydesk wrote` }
  const head = text
    .slice(0, HEAD)
    .replace(/^[\s\ufeff]{1,200}/, '')
    .toLowerCase()
  const known = TEXT_KINDS.find(({ begins }) => begins.test(head))
  if (known) return { code: 'not-a-page', what: known.what }
  const format = findFormat(text, source)
  if (format) return { code: 'format-unread', what: format }
  if (looksBinary(text)) return { code: 'binary-input', what: UNKNOWN_BYTES }
  // A page may be called "index.js" and be full of scripts: what begins with a tag is judged as markup.
  const isNamed = hasCodeName(source) && !head.startsWith('<')
  const isPlain = mediaTypeOf(text, contentType) === 'text/plain'
  const isCode = (isPlain || isNamed) && readsAsCode(text, isNamed)
  return isCode ? { code: 'not-a-page', what: 'a script or style sheet' } : null
}

const HEAD = 4096
