import { constants, gunzipSync } from 'node:zlib'
import { findCharset } from '../charset.ts'
import { findMail } from '../formats.ts'
import { findRoot } from '../xml/find-root.ts'
import type { BundleKind } from './bundle.ts'

/** A bundle is told by as many bytes. */
export const BUNDLE_HEAD = 16_384

const ROOTS: Readonly<Record<string, BundleKind>> = {
  rss: 'feed',
  feed: 'feed',
  rdf: 'feed',
  opml: 'feed-list',
  urlset: 'site-map',
  sitemapindex: 'site-map',
}
/** Quick to ask: most pages have none of the names at their beginning. */
const NAMES_ROOT = new RegExp(`<(?:[\\w-]{1,20}:)?(?:${Object.keys(ROOTS).join('|')})\\b`, 'i')
const ROOT_NAMES: ReadonlySet<string> = new Set(Object.keys(ROOTS))

const JSON_FEED = /"version"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/

/**
 * What kind of file that holds pages begins so; null for a page, or anything else. `source` is its name: of a ZIP file that of a WACZ, of a
 * feed behind a server's warnings that of a feed.
 *
 * @example findBundle(Buffer.from('WARC/1.1\r\n'), 'x') // 'warc'
 */
export function findBundle(head: Uint8Array, source: string): BundleKind | null {
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4)
    return isWacz(head, source) ? 'wacz' : null
  const bytes = unpackHead(head.subarray(0, BUNDLE_HEAD))
  const first = String.fromCharCode(...bytes.subarray(0, 16))
  if (first.startsWith('WARC/')) return 'warc'
  if (first.startsWith('filedesc://')) return 'arc'
  const text = new TextDecoder(findCharset(bytes).name)
    .decode(bytes)
    .replace(/^[\s\ufeff]{1,2000}/, '')
  if (text.startsWith('<') && !NAMES_ROOT.test(text)) return null
  if (text.startsWith('<') || /\.(?:xml|rss|atom|rdf|opml)(?:\.gz)?$/i.test(source)) {
    const root = findRoot(text, ROOT_NAMES)
    const isNamed = /\.(?:xml|rss|atom|rdf|opml)(?:\.gz)?$/i.test(source)
    return root && (!root.isBehindJunk || isNamed) ? (ROOTS[root.name] ?? null) : null
  }
  if (text.startsWith('{') && JSON_FEED.test(text)) return 'feed'
  return findMail(text) ? 'mail' : null
}

const isWacz = (head: Uint8Array, source: string): boolean =>
  /\.wacz$/i.test(source.replace(/[?#].*$/, '')) ||
  /^(?:archive|indexes|pages)\/|^datapackage\.json/.test(
    String.fromCharCode(...head.subarray(30, 60)),
  )

/** The beginning of what is packed with gzip; the bytes themselves where they are not. */
function unpackHead(head: Uint8Array): Uint8Array {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head
  // A head is a file that is cut off: what it holds is given all the same.
  try {
    return gunzipSync(head, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: 64 * 1024 * 1024,
    }).subarray(0, BUNDLE_HEAD)
  } catch {
    return head
  }
}
