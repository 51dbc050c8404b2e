import { Parser } from 'htmlparser2'
import { FEED_PATHS, FEED_TYPES, MAYBE_FEED_TYPES, SITEMAP_PATHS } from './well-known.data.ts'

/** A feed that a page names. */
export interface FeedLink {
  readonly address: string
  readonly title: string
}

/** Links of a page to other forms and parts of it, and to feeds; addresses are whole. */
export interface PageLinks {
  readonly feeds: readonly FeedLink[]
  readonly canonical?: string
  readonly next?: string
}

const MOST_FEEDS = 50
/** `link` elements stand in the head of a page: of a longer page the rest is not looked at. */
const LOOKED_AT = 2 ** 20

/**
 * What a page links to in its `link` elements. Any text gives a result.
 *
 * @example pageLinks('<link rel=alternate type="application/rss+xml" href="/rss">', 'https://a.example/').feeds[0]?.address // 'https://a.example/rss'
 */
export function pageLinks(html: string, address: string): PageLinks {
  const feeds = new Map<string, FeedLink>()
  const first: { canonical?: string; next?: string } = {}
  let base = address
  const whole = (href: string | undefined): string | null => {
    const place = href?.trim()
    if (!place || !URL.canParse(place, base)) return null
    const url = new URL(place, base)
    url.hash = ''
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  }
  const take = (at: Readonly<Record<string, string>>): void => {
    const to = whole(at.href)
    const rel = new Set((at.rel ?? '').toLowerCase().split(/\s+/))
    if (to === null) return
    if (rel.has('canonical')) first.canonical ??= to
    if (rel.has('next')) first.next ??= to
    if (isFeed(rel, at) && feeds.size < MOST_FEEDS && !feeds.has(to)) {
      feeds.set(to, { address: to, title: (at.title ?? '').trim() })
    }
  }
  const parser = new Parser({
    onopentag(name, at) {
      if (name === 'base' && base === address) base = whole(at.href) ?? base
      if (name === 'link') take(at)
    },
  })
  parser.write(html.slice(0, LOOKED_AT))
  parser.end()
  return { feeds: [...feeds.values()], ...first }
}

function isFeed(rel: ReadonlySet<string>, at: Readonly<Record<string, string>>): boolean {
  const type = (at.type ?? '').toLowerCase().split(';', 1)[0]?.trim() ?? ''
  if (rel.has('feed')) return true
  if (!rel.has('alternate') || rel.has('stylesheet')) return false
  if (FEED_TYPES.has(type)) return true
  return MAYBE_FEED_TYPES.has(type) && /\b(?:feed|rss|atom)\b/i.test(`${at.href} ${at.title ?? ''}`)
}

/** Addresses at which a site may have a feed though no page names it, best first: of the folder asked for, then of the whole site. */
export const likelyFeeds = (address: string): string[] => likely(address, FEED_PATHS)

/** Addresses at which a site may have a sitemap though `robots.txt` names none. */
export const likelySitemaps = (address: string): string[] =>
  SITEMAP_PATHS.map((path) => new URL(path, address).href)

function likely(address: string, paths: readonly string[]): string[] {
  const { origin, pathname } = new URL(address)
  const folder = pathname.replace(/\/+$/, '')
  const own = folder === '' ? [] : paths.slice(0, 2).map((path) => origin + folder + path)
  return [...new Set([...own, ...paths.map((path) => origin + path)])]
}
