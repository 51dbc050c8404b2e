import { isUtf8 } from 'node:buffer'
import type { AnswerHead, Hop } from './capture.ts'

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308])

/** Where an answer leads; null where it is none that leads anywhere. */
export function redirectOf(url: URL, { status, headers }: AnswerHead): URL | null {
  const said = headers.location
  const location = typeof said === 'string' ? said : said?.[0]
  if (!REDIRECTS.has(status) || location === undefined) return null
  // Headers are Latin-1 by the book; letters outside of ASCII are sent in UTF-8 all the same.
  const bytes = Buffer.from(location, 'latin1')
  const text = (isUtf8(bytes) ? bytes.toString('utf8') : location).trim()
  if (!URL.canParse(text, url.href)) return null
  const to = new URL(text, url.href)
  to.hash = ''
  return to
}

/**
 * The address that an address has moved to for good: as far as its redirects say so one after the other; null where the
 * first does not.
 *
 * @example movedTo([{ url: 'http://a.example/', status: 301, to: 'https://a.example/' }]) // 'https://a.example/'
 */
export function movedTo(chain: readonly Hop[]): string | null {
  let to: string | null = null
  for (const hop of chain) {
    if (!FOR_GOOD.has(hop.status)) break
    to = hop.to
  }
  return to
}
