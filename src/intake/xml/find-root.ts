import { localName } from './name-scope.ts'

/** As many characters are looked through for the root: a server's warnings may stand before it. */
const LOOKED_THROUGH = 65_536

/** Where a root element begins, and its name without prefix in small letters. */
export interface Root {
  readonly at: number
  readonly name: string
  /** True where something else than white space, comments and declarations stands before it. */
  readonly isBehindJunk: boolean
}

/**
 * The first element of one of the names that stands outside of comments and declarations. Document types are passed over with
 * what they declare: entities of a file's own are never known.
 */
export function findRoot(text: string, names: ReadonlySet<string>): Root | null {
  const end = Math.min(text.length, LOOKED_THROUGH)
  let isBehindJunk = false
  let read = 0
  for (let at = text.indexOf('<'); at >= 0 && at < end; at = text.indexOf('<', at)) {
    if (/[^\s\ufeff]/.test(text.slice(read, at))) isBehindJunk = true
    const name = localName(
      /^<([\p{L}_][\p{L}\p{N}_.:-]{0,80})/u.exec(text.slice(at, at + 90))?.[1] ?? '',
    )
    if (names.has(name)) return { at, name, isBehindJunk }
    if (name !== '') isBehindJunk = true
    at = skipMarkup(text, at)
    read = at
  }
  return null
}

/** Behind the declaration, comment or tag that begins at a place. */
function skipMarkup(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at)
  if (text.startsWith('<?', at)) return behind(text, '?>', at)
  return /^<!doctype/i.test(text.slice(at, at + 9)) ? skipDoctype(text, at) : at + 1
}

function behind(text: string, mark: string, at: number): number {
  const found = text.indexOf(mark, at)
  return found < 0 ? at + 1 : found + mark.length
}

function skipDoctype(text: string, at: number): number {
  let isInside = false
  let quote = ''
  const end = Math.min(text.length, at + LOOKED_THROUGH)
  for (let index = at; index < end; index++) {
    const mark = text[index] as string
    if (quote !== '') {
      if (mark === quote) quote = ''
    } else if (mark === '"' || mark === "'") quote = mark
    else if (mark === '[') isInside = true
    else if (mark === ']') isInside = false
    else if (mark === '>' && !isInside) return index + 1
  }
  return at + 1
}
