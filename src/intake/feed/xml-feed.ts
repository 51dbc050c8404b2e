import { type Problem, problem } from '../../article/index.ts'
import { readTime } from '../time/read-time.ts'
import { childLine, childOf, type XmlElement } from '../xml/element.ts'
import type { Root } from '../xml/find-root.ts'
import { readXml } from '../xml/read-xml.ts'
import { ENTRY_LIMIT, type Feed, type FeedKind, type UnnamedEntry } from './feed.ts'
import { MARKUP_FIELDS, MODIFIED, PUBLISHED } from './fields.data.ts'
import { finishFeed } from './finish-feed.ts'
import { linksOf } from './links.ts'
import { readItem } from './read-item.ts'
import { plainTitle } from './texts.ts'

const ITEMS: ReadonlySet<string> = new Set(['item', 'entry', 'atom:entry', 'rss:item'])

/** Reads a feed in XML from its root on; null where nothing of a feed is in it. */
export function readXmlFeed(text: string, root: Root, address: string | undefined): Feed | null {
  const feed = readFrom(text, root, address)
  if (address || !feed?.home) return feed
  // Where nobody knows its address, relative ones are meant from that which it gives itself.
  const isWhole = feed.entries.every(({ link, base }) => link && base)
  return isWhole ? feed : readFrom(text, root, feed.self ?? feed.home)
}

function readFrom(text: string, root: Root, address: string | undefined): Feed | null {
  const entries: UnnamedEntry[] = []
  let isPastLimit = false
  const onItem = (item: XmlElement): boolean => {
    isPastLimit = entries.length === ENTRY_LIMIT
    const entry = isPastLimit ? null : readItem(item)
    if (entry) entries.push(entry)
    return !isPastLimit
  }
  const read = readXml(text, root.at, { items: ITEMS, markup: MARKUP_FIELDS, onItem }, address)
  const head = headOf(read.root, root.name)
  const kind = kindOf(root, head)
  if (!kind || (entries.length === 0 && !(head && isHead(head, root)))) return null
  const problems: Problem[] = root.isBehindJunk ? [problem('feed-behind-junk', {})] : []
  if (isPastLimit) problems.push(problem('entries-cut', { limit: ENTRY_LIMIT }))
  else if (read.isCut || read.isPastLimit) problems.push(problem('feed-cut', {}))
  return finishFeed({ kind, ...(head ? aboutOf(head) : { title: '' }) }, entries, problems)
}

/** The element that speaks of the feed as a whole: its channel, or the root itself. */
function headOf(root: XmlElement | null, name: string): XmlElement | undefined {
  if (!root) return undefined
  return name === 'rss' || name === 'rdf' ? (childOf(root, 'channel') ?? root) : root
}

/** Whether an element without entries speaks of a feed: other files have roots of these names. */
const isHead = (head: XmlElement, { name }: Root): boolean =>
  name === 'rss' || childOf(head, 'title', 'atom:title', 'link', 'atom:link', 'id') !== undefined

function kindOf({ name }: Root, head: XmlElement | undefined): FeedKind | null {
  if (name === 'rss') return 'rss'
  if (name === 'rdf') return 'rdf'
  if (name === 'channel') return head?.attributes.has('href') ? 'cdf' : 'rss'
  return 'atom'
}

function aboutOf(head: XmlElement): Omit<Feed, 'kind' | 'entries' | 'identity' | 'problems'> {
  const links = linksOf(head)
  const home = links.page ?? links.addresses('channel')
  const language = childLine(head, 'language', 'dc:language') || head.attributes.get('xml:lang')
  const updated = readTime(childLine(head, ...MODIFIED, 'lastbuilddate', ...PUBLISHED))
  const minutes = minutesBetween(head)
  return {
    title: plainTitle(childOf(head, 'title', 'atom:title', 'dc:title'), head.name === 'feed'),
    ...(home ? { home } : {}),
    ...(links.self ? { self: links.self } : {}),
    ...(links.next ? { next: links.next } : {}),
    ...(links.hub ? { hub: links.hub } : {}),
    ...(language ? { language: language.slice(0, 40) } : {}),
    ...(updated ? { updated } : {}),
    ...(minutes ? { minutesBetween: minutes } : {}),
  }
}

const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}

/** `ttl` of RSS, `sy:updatePeriod` with its frequency. */
function minutesBetween(head: XmlElement): number | undefined {
  const ttl = Number(childLine(head, 'ttl'))
  if (ttl > 0 && ttl < 1e6) return ttl
  const period = PERIODS[childLine(head, 'sy:updateperiod').toLowerCase()]
  if (!period) return undefined
  const times = Number(childLine(head, 'sy:updatefrequency'))
  return Math.max(1, Math.round(period / (times >= 1 ? times : 1)))
}
