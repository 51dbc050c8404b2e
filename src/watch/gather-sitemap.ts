import type { Capture } from '../fetch/index.ts'
import { type MappedPage, type MappedSitemap, readSitemap, type Sitemap } from '../intake/index.ts'
import { MANNERS } from './rhythm.data.ts'
import type { Tools } from './tools.ts'

/** An answer as a map of a site; null for what is none. An address a line is one only where the answer is plain text. */
export function sitemapOf(got: Capture): Sitemap | null {
  const type = got.headers['content-type']
  const map = readSitemap(got.bytes, { address: got.url, ...(type ? { mediaType: type } : {}) })
  const isPlain = /^text\/plain\b/i.test(type ?? '') || new URL(got.url).pathname.endsWith('.txt')
  return map.kind === null || (map.kind === 'text' && !isPlain) ? null : map
}

/**
 * The pages that a map of a site names, and those of the maps that it leads to, no more than `MANNERS.sitemapDepth` deep: the newest first, as
 * many as are looked at in one run. Further maps are asked newest first, each once, until there are enough.
 */
export async function gatherSitemap(
  first: Sitemap,
  address: string,
  tools: Tools,
): Promise<MappedPage[]> {
  const pages = new Map<string, MappedPage>()
  const seen = new Set([address])
  const take = (map: Sitemap) => {
    for (const page of map.pages) if (!pages.has(page.url)) pages.set(page.url, page)
  }
  take(first)
  let level: readonly MappedSitemap[] = first.sitemaps
  for (let depth = 1; depth < MANNERS.sitemapDepth && level.length > 0; depth++) {
    const below: MappedSitemap[] = []
    for (const { url } of level) {
      if (pages.size >= MANNERS.sitemapPages || seen.size >= MANNERS.sitemaps) break
      if (seen.has(url)) continue
      seen.add(url)
      const map = await fetchMap(url, tools)
      if (!map) continue
      take(map)
      below.push(...map.sitemaps)
    }
    level = below
  }
  const dated = [...pages.values()].sort((a, b) =>
    timeOf(a) < timeOf(b) ? 1 : timeOf(a) > timeOf(b) ? -1 : 0,
  )
  return dated.slice(0, MANNERS.sitemapPages)
}

/** A map that another leads to is something that we found: it is asked for where the site lets it be read. */
async function fetchMap(url: string, tools: Tools): Promise<Sitemap | null> {
  if (!URL.canParse(url)) return null
  const answer = await tools.robots.rulesFor(url)
  if (!('rules' in answer) || !answer.rules.allows(url)) return null
  const got = await tools.ask(url, {}, answer.rules.crawlDelay)
  return 'failure' in got || got.status !== 200 ? null : sitemapOf(got)
}

const timeOf = ({ published, modified }: MappedPage): string => published ?? modified ?? ''
