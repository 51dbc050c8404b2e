/** Fields of a head as mail, HTTP and WARC write them, by names in small letters. */
export type Fields = ReadonlyMap<string, string>

/** A head is no longer than this. */
export const HEAD_LIMIT = 64 * 1024

/** Where a head ends and its body begins, whichever ends of lines it has; null where it does not end within the limit. */
export function headEnd(bytes: Buffer, from = 0): { end: number; body: number } | null {
  let at = from
  const limit = Math.min(bytes.length, from + HEAD_LIMIT)
  for (;;) {
    const lf = bytes.indexOf(10, at)
    if (lf < 0 || lf >= limit) return null
    const isBlank = bytes[lf + 1] === 10 || (bytes[lf + 1] === 13 && bytes[lf + 2] === 10)
    if (isBlank) return { end: lf + 1, body: lf + (bytes[lf + 1] === 10 ? 2 : 3) }
    at = lf + 1
  }
}

/** The first line of a head and its fields; of one that stands twice the first, folded lines joined. */
export function readHead(bytes: Buffer): { first: string; fields: Fields } {
  const [first = '', ...lines] = bytes
    .toString('utf8')
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return { first, fields }
}
