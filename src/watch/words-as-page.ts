import type { Entry, Feed } from '../intake/index.ts'

/**
 * The words that a feed carries of a page, as a page that can be read like any other; undefined where it carries a teaser alone. Read where
 * the page itself is behind a wall, or holds less.
 */
export function wordsAsPage(entry: Entry, feed: Feed, address: string): string | undefined {
  if (entry.carries !== 'full-text') return undefined
  const { content = '', summary = '' } = entry
  const words = content.length >= summary.length ? content : summary
  const head = [
    '<meta charset="utf-8">',
    `<title>${escaped(entry.title)}</title>`,
    `<link rel="canonical" href="${escaped(address)}">`,
    ...(entry.base === undefined ? [] : [`<base href="${escaped(entry.base)}">`]),
    ...named('og:site_name', feed.title),
    ...named('article:published_time', entry.published ?? ''),
    ...named('article:modified_time', entry.updated ?? ''),
    ...entry.authors.map((name) => `<meta name="author" content="${escaped(name)}">`),
  ]
  return `<!doctype html><html><head>${head.join('')}</head><body><article><h1>${escaped(entry.title)}</h1>${words}</article></body></html>`
}

const named = (property: string, content: string): string[] =>
  content === '' ? [] : [`<meta property="${property}" content="${escaped(content)}">`]

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
