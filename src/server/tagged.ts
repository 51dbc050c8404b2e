import { createHash } from 'node:crypto'

/** Values of an address by name, those that are given more than once as a list. */
export function queryOf(url: string): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of new URL(url).searchParams) {
    const known = values[name]
    values[name] = known === undefined ? value : [known, value].flat()
  }
  return values
}

/** A tag of some words: the same words have the same tag. */
export const tagOf = (words: string | Uint8Array): string =>
  `"${createHash('sha256').update(words).digest('base64url').slice(0, 22)}"`

/** Whether a client says that it holds what has this tag. */
const holds = (request: Request, etag: string): boolean =>
  (request.headers.get('if-none-match')?.split(',') ?? []).some(
    (tag) => tag.trim().replace(/^W\//, '') === etag,
  )

/** What is told to who holds it already; null to all others. */
export const heldAlready = (request: Request, etag: string): Response | null =>
  holds(request, etag)
    ? new Response(null, { status: 304, headers: { etag, 'cache-control': 'private, no-cache' } })
    : null

/** An answer with a tag, of its bytes where it has none of its own: who holds them already is told so in a line. */
export function withTag(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Response {
  const etag = headers.etag ?? tagOf(body)
  const all = { 'cache-control': 'private, no-cache', ...headers, etag }
  if (status === 200 && holds(request, etag))
    return new Response(null, { status: 304, headers: all })
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...all },
  })
}
