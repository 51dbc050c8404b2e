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

/** An answer with a tag of its bytes: who holds them already is told so in a line. */
export function withTag(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const known = request.headers.get('if-none-match')?.split(',') ?? []
  const all = { etag, 'cache-control': 'private, no-cache', ...headers }
  if (status === 200 && known.some((tag) => tag.trim().replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers: all })
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...all },
  })
}
