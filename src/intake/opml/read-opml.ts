import { type Problem, problem } from '../../article/index.ts'
import { readCharacters } from '../read-characters.ts'
import { childLine, childOf, type XmlElement } from '../xml/element.ts'
import { findRoot } from '../xml/find-root.ts'
import { joinAddress } from '../xml/join-address.ts'
import { readXml } from '../xml/read-xml.ts'
import { FEED_LIMIT, type FeedList, type ListedFeed } from './opml.ts'

const ROOTS: ReadonlySet<string> = new Set(['opml', 'outlinedocument'])
const NONE: ReadonlySet<string> = new Set()

/**
 * Reads a list of feeds in OPML: folders in folders, attributes in any case, `text` before `title`, entries without a type, each feed once.
 * Lists that it would include from elsewhere are not read. Never throws: what is no list has one problem. At most 10,000 feeds.
 *
 * @example readOpml(bytes).feeds[0]?.url
 */
export function readOpml(bytes: Uint8Array, contentType?: string): FeedList {
  const { text, problems } = readCharacters(bytes, contentType)
  const root = findRoot(text, ROOTS)
  const read = root && readXml(text, root.at, { items: NONE, markup: NONE, onItem: () => true })
  if (!read?.root) {
    const packed = problems.find(({ code }) => code.startsWith('gzip'))
    return { title: '', feeds: [], problems: [packed ?? problem('no-feed-list', {})] }
  }
  const list = new Map<string, ListedFeed>()
  const refused = walk(read.root, [], list)
  const found: Problem[] = [...problems]
  if (read.isCut || read.isPastLimit) found.push(problem('feed-cut', {}))
  if (refused.includes > 0) found.push(problem('list-includes', { count: refused.includes }))
  if (refused.addresses > 0) found.push(problem('list-addresses', { count: refused.addresses }))
  if (list.size > FEED_LIMIT) found.push(problem('list-cut', { limit: FEED_LIMIT }))
  return {
    title: childLine(childOf(read.root, 'head') ?? read.root, 'title'),
    feeds: [...list.values()].slice(0, FEED_LIMIT),
    problems: found,
  }
}

interface Refused {
  includes: number
  addresses: number
}

/** Gathers the feeds below an element; how many entries lead to no feed that may be asked. */
function walk(
  element: XmlElement,
  folders: readonly string[],
  list: Map<string, ListedFeed>,
  refused: Refused = { includes: 0, addresses: 0 },
): Refused {
  for (const child of element.children) {
    if (child.name !== 'outline') {
      walk(child, folders, list, refused)
      continue
    }
    const name = nameOf(child)
    const feed = addressOf(child, ['xmlurl', 'feedurl'])
    const isInclude =
      typeOf(child) === 'include' || (typeOf(child) === 'link' && leadsToList(child))
    if (isInclude) refused.includes++
    else if (feed) keep(list, feed, name, child, folders)
    else if (child.attributes.get('xmlurl')?.trim()) refused.addresses++
    const isFolder = !feed && name !== ''
    walk(child, isFolder ? [...folders, name] : folders, list, refused)
  }
  return refused
}

function keep(
  list: Map<string, ListedFeed>,
  url: string,
  name: string,
  outline: XmlElement,
  folders: readonly string[],
): void {
  if (list.has(url) || list.size > FEED_LIMIT) return
  const home = addressOf(outline, ['htmlurl', 'url'])
  list.set(url, { url, title: name || url, ...(home ? { home } : {}), folders })
}

const typeOf = ({ attributes }: XmlElement): string =>
  (attributes.get('type') ?? '').trim().toLowerCase()
const leadsToList = ({ attributes }: XmlElement): boolean =>
  /\.opml(?:$|[?#])/i.test(attributes.get('url') ?? '')

function nameOf({ attributes }: XmlElement): string {
  const line = attributes.get('text')?.trim() || attributes.get('title')?.trim() || ''
  return line.replace(/\s+/g, ' ').slice(0, 500)
}

/** The first that is an address; `feed:` is how some programs write one. */
function addressOf({ attributes }: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const written = attributes
      .get(name)
      ?.trim()
      .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
      .replace(/^feed:\/\//i, 'http://')
    const address = written ? joinAddress(written) : null
    if (address) return address
  }
  return undefined
}
