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
  const head = text.slice(0, LOOKED_THROUGH)
  const skip = markupSkipper(head)
  let isBehindJunk = false
  let read = 0
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at)) {
    if (/[^\s\ufeff]/.test(head.slice(read, at))) isBehindJunk = true
    const tag = /^<([\p{L}_][\p{L}\p{N}_.:-]{0,80})/u.exec(head.slice(at, at + 90))
    const name = localName(tag?.[1] ?? '')
    if (names.has(name)) return { at, name, isBehindJunk }
    if (name !== '') isBehindJunk = true
    at = skip(at)
    read = at
  }
  return null
}

/** Gives the place behind the declaration, comment or tag that begins at a place. */
function markupSkipper(text: string): (at: number) => number {
  // What has no end once has none further on: it is not sought again.
  const endless = new Set<string>()
  const seek = (kind: string, at: number, end: () => number): number => {
    const found = endless.has(kind) ? -1 : end()
    if (found < 0) endless.add(kind)
    return found < 0 ? at + 1 : found
  }
  const behind = (mark: string, at: number) => {
    const found = text.indexOf(mark, at)
    return found < 0 ? -1 : found + mark.length
  }
  return (at) => {
    if (text.startsWith('<!--', at)) return seek('-->', at, () => behind('-->', at))
    if (text.startsWith('<?', at)) return seek('?>', at, () => behind('?>', at))
    if (/^<!doctype/i.test(text.slice(at, at + 9)))
      return seek('doctype', at, () => endOfDoctype(text, at))
    return at + 1
  }
}

/** Behind a document type and all that it declares; -1 where it has no end. */
function endOfDoctype(text: string, at: number): number {
  let isInside = false
  let quote = ''
  for (let index = at; index < text.length; index++) {
    const mark = text[index] as string
    if (quote !== '') {
      if (mark === quote) quote = ''
    } else if (mark === '"' || mark === "'") quote = mark
    else if (mark === '[') isInside = true
    else if (mark === ']') isInside = false
    else if (mark === '>' && !isInside) return index + 1
  }
  return -1
}
