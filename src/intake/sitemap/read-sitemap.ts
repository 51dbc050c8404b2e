import { type Problem, problem } from '../../article/index.ts'
import { readCharacters } from '../read-characters.ts'
import { readTime } from '../time/read-time.ts'
import { childLine, childOf, type XmlElement } from '../xml/element.ts'
import { findRoot, type Root } from '../xml/find-root.ts'
import { joinAddress } from '../xml/join-address.ts'
import { readXml } from '../xml/read-xml.ts'
import { MAP_LIMIT, type MappedPage, type Sitemap } from './sitemap.ts'

const ROOTS: ReadonlySet<string> = new Set(['urlset', 'sitemapindex'])
const ITEMS: ReadonlySet<string> = new Set(['url', 'sitemap'])
const NONE: ReadonlySet<string> = new Set()

/**
 * Reads a site map: pages, an index of further maps, or the text form with an address a line; gzip is known by its signature, the
 * namespace may be missing. What the news extension says (publication, date, title) is handed on. Never throws: what is no site map has
 * `kind: null` and one problem. At most 50,000 addresses; `address` is the map's own, from which relative ones are meant.
 *
 * @example readSitemap(bytes).pages[0]?.published
 */
export function readSitemap(
  bytes: Uint8Array,
  { mediaType, address }: { readonly mediaType?: string; readonly address?: string } = {},
): Sitemap {
  const { text, problems } = readCharacters(bytes, mediaType)
  const root = findRoot(text, ROOTS)
  const map = root ? readXmlMap(text, root, address) : readTextMap(text)
  if (map) return { ...map, problems: [...problems, ...map.problems] }
  const packed = problems.find(({ code }) => code.startsWith('gzip'))
  return { kind: null, pages: [], sitemaps: [], problems: [packed ?? problem('no-site-map', {})] }
}

function readXmlMap(text: string, root: Root, address: string | undefined): Sitemap {
  const pages = new Map<string, MappedPage>()
  const sitemaps = new Map<string, MappedPage>()
  const onItem = (item: XmlElement): boolean => {
    const page = readEntry(item)
    const list = item.name === 'sitemap' ? sitemaps : pages
    if (page && !list.has(page.url)) list.set(page.url, page)
    return pages.size + sitemaps.size <= MAP_LIMIT
  }
  const read = readXml(text, root.at, { items: ITEMS, markup: NONE, onItem }, address)
  const isFull = pages.size + sitemaps.size > MAP_LIMIT
  const problems: Problem[] = []
  if (isFull) problems.push(problem('map-cut', { limit: MAP_LIMIT }))
  else if (read.isCut || read.isPastLimit) problems.push(problem('feed-cut', {}))
  return {
    kind: root.name === 'sitemapindex' ? 'index' : 'pages',
    pages: newestFirst([...pages.values()]),
    sitemaps: newestFirst([...sitemaps.values()]),
    problems,
  }
}

function readEntry(item: XmlElement): MappedPage | null {
  const loc = childOf(item, 'loc') ?? childOf(item, 'image:loc')
  const url = loc ? joinAddress(loc.text, loc.base) : null
  if (!url || loc?.text.trim() === '') return null
  const news = childOf(item, 'news:news')
  const modified = readTime(childLine(item, 'lastmod'))
  const published = news ? readTime(childLine(news, 'news:publication_date')) : null
  const title = news ? childLine(news, 'news:title') : ''
  const paper = news && childOf(news, 'news:publication')
  const outlet = paper ? childLine(paper, 'news:name') : ''
  const language = paper ? childLine(paper, 'news:language') : ''
  return {
    url,
    ...(modified ? { modified } : {}),
    ...(published ? { published } : {}),
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(language ? { language } : {}),
  }
}

/** An address a line and nothing else. */
function readTextMap(text: string): Sitemap | null {
  const pages = new Map<string, MappedPage>()
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0].replace(/^\ufeff/, '').trim()
    if (line === '') continue
    const url = /^https?:\/\/\S+$/i.test(line) ? joinAddress(line) : null
    if (!url) return null
    if (pages.size > MAP_LIMIT) break
    pages.set(url, { url })
  }
  if (pages.size === 0) return null
  const problems = pages.size > MAP_LIMIT ? [problem('map-cut', { limit: MAP_LIMIT })] : []
  return { kind: 'text', pages: [...pages.values()].slice(0, MAP_LIMIT), sitemaps: [], problems }
}

function newestFirst<Entry extends MappedPage>(entries: readonly Entry[]): Entry[] {
  return entries
    .slice(0, MAP_LIMIT)
    .map((entry) => ({ entry, at: momentOf(entry.published ?? entry.modified) }))
    .sort((a, b) => b.at - a.at)
    .map(({ entry }) => entry)
}

/** A time as a number that sorts; the least where there is none. */
function momentOf(time: string | undefined): number {
  if (time === undefined) return Number.MIN_SAFE_INTEGER
  // A clock without a zone is taken for UTC, wherever the program runs.
  const isZoned = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(time)
  return Date.parse(time.includes('T') && !isZoned ? `${time}Z` : time)
}
