/** Where feeds stand that no page names, best first. */
export const FEED_PATHS: readonly string[] = [
  '/feed',
  '/rss',
  '/rss.xml',
  '/atom.xml',
  '/feed.xml',
  '/feed.json',
  '/index.xml',
]

/** Where sitemaps stand that `robots.txt` does not name. */
export const SITEMAP_PATHS: readonly string[] = ['/sitemap.xml', '/news.xml']

/** Media types of feeds. */
export const FEED_TYPES: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/x-rss+xml',
  'application/rss',
  'application/atom',
  'text/rss+xml',
  'text/atom+xml',
])

/** Media types of feeds and of other things: a feed where address or title say so. */
export const MAYBE_FEED_TYPES: ReadonlySet<string> = new Set([
  'application/json',
  'application/xml',
  'text/xml',
])
