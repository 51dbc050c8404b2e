import { createHash } from 'node:crypto'
import { cleanAddress } from '../addresses/index.ts'
import type { Told } from '../article/index.ts'
import type { Capture } from '../fetch/index.ts'
import { type Entry, entryPage, type Feed, type MappedPage, readFeed } from '../intake/index.ts'
import { gatherSitemap, sitemapOf } from './gather-sitemap.ts'
import type { Tools } from './tools.ts'

/** A page that a feed or a sitemap names, with what is said of it there. */
export interface Pointer {
  /** Cleaned. */
  readonly address: string
  readonly title: string
  /** Milliseconds since 1970. */
  readonly published?: number
  /** Changes when what is said of it does. */
  readonly mark: string
  /** The words that the feed carries of it, as a page. */
  readonly words?: string
  /** What is said of its days. */
  readonly told?: Told
}

/** What an answer is. */
export interface Recognised {
  readonly kind: 'feed' | 'sitemap' | 'page'
  readonly title: string
  readonly pointers: readonly Pointer[]
  /** Milliseconds that it asks to be left alone for. */
  readonly asks: number
}

/** What an answer is, by what it holds and not by what it says that it is: feeds are served as anything. */
export async function recognise(capture: Capture, tools: Tools): Promise<Recognised> {
  const type = capture.headers['content-type']
  const feed = readFeed(capture.bytes, {
    address: capture.url,
    ...(type === undefined ? {} : { mediaType: type }),
  })
  if (feed.kind !== null) return recognisedFeed(feed)
  const map = sitemapOf(capture)
  if (!map) return PAGE
  const pages = await gatherSitemap(map, capture.url, tools)
  return { ...PAGE, kind: 'sitemap', pointers: pages.flatMap((page) => pointerTo(page) ?? []) }
}

function pointerTo({ url, title = '', published, modified }: MappedPage): Pointer | null {
  const address = cleanAddress(url)
  if (address === null) return null
  const time = timeOf(published ?? modified)
  // When a map says that a page was changed is a hint: it is looked at, and only what its words say counts.
  const mark = markOf([title, modified ?? ''])
  const told: Told = {
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    datedBy: 'map of the site',
  }
  const isDated = published !== undefined || modified !== undefined
  return {
    address,
    title,
    mark,
    ...(time === undefined ? {} : { published: time }),
    ...(isDated ? { told } : {}),
  }
}

const PAGE: Recognised = { kind: 'page', title: '', pointers: [], asks: 0 }

function recognisedFeed(feed: Feed): Recognised {
  const pointers = new Map<string, Pointer>()
  for (const entry of feed.entries) {
    const pointer = pointerOf(entry, feed)
    // The same page twice in a feed is one: that which stands first is what the feed says of it now.
    if (pointer && !pointers.has(pointer.address)) pointers.set(pointer.address, pointer)
  }
  return {
    kind: 'feed',
    title: feed.title,
    pointers: [...pointers.values()],
    asks: 60_000 * (feed.minutesBetween ?? 0),
  }
}

function pointerOf(entry: Entry, feed: Feed): Pointer | null {
  const address = entry.link === undefined ? null : cleanAddress(entry.link)
  if (address === null) return null
  const published = timeOf(entry.published ?? entry.updated)
  const page = entryPage(feed, entry, address)
  const words = entry.carries === 'full-text' ? page?.bytes : undefined
  const { isTeaser: _, ...told } = page?.told ?? {}
  return {
    address,
    title: entry.title,
    mark: markOf([entry.title, entry.updated ?? '', entry.content ?? '', entry.summary ?? '']),
    ...(published === undefined ? {} : { published }),
    ...(words === undefined ? {} : { words: Buffer.from(words).toString('utf8') }),
    ...(told.published || told.modified ? { told } : {}),
  }
}

function timeOf(value: string | undefined): number | undefined {
  const time = value === undefined ? Number.NaN : Date.parse(value)
  return Number.isNaN(time) ? undefined : time
}

/** A short stand-in for what was said. */
const markOf = (said: readonly string[]): string =>
  createHash('sha256').update(said.join('\n')).digest('hex').slice(0, 16)
