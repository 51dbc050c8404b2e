import { createHash } from 'node:crypto'
import { cleanAddress } from '../addresses/index.ts'
import type { Archive, SourceKind, WatchedSource } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import {
  type Capture,
  type FeedLink,
  GUARD_REASONS,
  likelyFeeds,
  likelySitemaps,
  pageLinks,
  refusalOf,
} from '../fetch/index.ts'
import { decode } from '../intake/index.ts'
import { sitemapOf } from './gather-sitemap.ts'
import { type Recognised, recognise } from './recognise.ts'
import { RHYTHM } from './rhythm.data.ts'
import { hostOf, newTools, type Tools, type WatchOptions } from './tools.ts'

/** What watching an address comes to: a source, or feeds to choose from. */
export type Added =
  | { readonly source: WatchedSource; readonly isNew: boolean }
  | { readonly choose: readonly FeedLink[] }

/**
 * Has an address watched: a feed, a map of a site, or a page, of which its feed is watched; with `as` the page itself, or the map of its site. Of several feeds nobody
 * but the user knows which is meant.
 *
 * @throws CopydeskError `not-fetched` where it does not answer, `no-source` where there is no feed
 * @example await addSource(archive, 'https://news.example/')
 */
export async function addSource(
  archive: Archive,
  address: string,
  options: WatchOptions & { readonly as?: 'page' | 'sitemap' } = {},
): Promise<Added> {
  const tools = newTools(options)
  if (options.as === 'sitemap') return keep(archive, await sitemapFor(address, tools))
  const got = await fetched(address, tools)
  const read = await recognise(got, tools)
  if (read.kind !== 'page' || options.as === 'page')
    return keep(archive, newSource(address, read.kind, tools, read))
  const feeds = pageLinks(decode({ source: got.url, bytes: got.bytes }).text, got.url).feeds
  if (feeds.length > 1) return { choose: feeds }
  const places = feeds.length === 1 ? feeds.map((feed) => feed.address) : likelyFeeds(got.url)
  for (const place of places) {
    const found = await feedAt(place, tools)
    if (found) return keep(archive, newSource(place, 'feed', tools, found))
  }
  throw new CopydeskError(
    'no-source',
    `no feed at "${address}" and none that it names: give the feed's address, or watch the map of its site with --sitemap, or the page itself with --page`,
  )
}

/** Has feeds of a list watched, without asking for them before they are due; those that are watched already stay as they are. */
export function addFeeds(
  archive: Archive,
  feeds: readonly { readonly url: string; readonly title: string }[],
  options: WatchOptions = {},
): { readonly added: WatchedSource[]; readonly refused: string[] } {
  const tools = newTools(options)
  const added: WatchedSource[] = []
  const refused: string[] = []
  for (const { url, title } of feeds) {
    const reason = refusalOf(url, options)
    if (reason) refused.push(`"${url}" is not asked: ${GUARD_REASONS[reason]}`)
    else {
      const { source, isNew } = keep(archive, newSource(url, 'feed', tools, { title }))
      if (isNew) added.push(source)
    }
  }
  return { added, refused }
}

async function fetched(address: string, tools: Tools): Promise<Capture> {
  const got = await tools.ask(address)
  const why =
    'failure' in got ? got.failure.message : got.status === 200 ? null : `it answers ${got.status}`
  if (why === null) return got as Capture
  throw new CopydeskError('not-fetched', `"${address}" was not read: ${why}`)
}

/** The first map that the site's robots.txt names, or that stands at a well-known place. */
async function sitemapFor(address: string, tools: Tools): Promise<WatchedSource> {
  const places = [address, ...(URL.canParse(address) ? await sitemapPlaces(address, tools) : [])]
  for (const place of places) {
    const got = await tools.ask(place)
    if (!('failure' in got) && got.status === 200 && sitemapOf(got)) {
      return newSource(place, 'sitemap', tools, { title: '' })
    }
  }
  throw new CopydeskError(
    'no-source',
    `no map of a site at "${address}", and none that its robots.txt names: give the map's address`,
  )
}

async function sitemapPlaces(address: string, tools: Tools): Promise<string[]> {
  if (refusalOf(address, tools.options)) return []
  const answer = await tools.robots.rulesFor(address)
  return [...('rules' in answer ? answer.rules.sitemaps : []), ...likelySitemaps(address)]
}

async function feedAt(address: string, tools: Tools): Promise<Recognised | null> {
  const got = await tools.ask(address)
  if ('failure' in got || got.status !== 200) return null
  const read = await recognise(got, tools)
  return read.kind === 'feed' ? read : null
}

function newSource(
  address: string,
  kind: SourceKind,
  { clock }: Tools,
  { title }: { readonly title: string },
): WatchedSource {
  const now = clock.now()
  return {
    id: createHash('sha256')
      .update(cleanAddress(address) ?? address)
      .digest('hex')
      .slice(0, 12),
    address: new URL(address).href,
    host: hostOf(address),
    kind,
    title,
    state: 'active',
    due: now,
    added: now,
    interval: RHYTHM.usual,
    failures: 0,
  }
}

/** A source that is watched already, under this address or since it moved, stays as it is; one that was gone is asked again. */
function keep(
  { watched }: Archive,
  source: WatchedSource,
): { source: WatchedSource; isNew: boolean } {
  const known =
    watched.source(source.id) ?? watched.sources().find(({ address }) => address === source.address)
  if (known && known.state !== 'gone') return { source: known, isNew: false }
  watched.putSource(source)
  return { source, isNew: true }
}
