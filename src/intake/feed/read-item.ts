import { readTime } from '../time/read-time.ts'
import { childLine, childOf, childrenOf, lineOf, type XmlElement } from '../xml/element.ts'
import { joinAddress } from '../xml/join-address.ts'
import type { Entry, UnnamedEntry } from './feed.ts'
import { CONTENTS, MODIFIED, PUBLISHED, SUMMARIES, TITLES } from './fields.data.ts'
import { type Links, linksOf } from './links.ts'
import { authorsOf, categoriesOf } from './people.ts'
import { markupOf, oneLine, plainTitle } from './texts.ts'

/** One entry of a feed in XML; null where nothing at all stands in it. */
export function readItem(given: XmlElement): UnnamedEntry | null {
  if (given.children.length === 0 && given.attributes.size === 0) return null
  const item = withMedia(given)
  const isAtom = item.name.endsWith('entry')
  const links = linksOf(item)
  const own = givenId(item)
  const link = links.page ?? permalink(item) ?? links.addresses('item') ?? sourceOfContent(item)
  const title = titleOf(item, isAtom)
  const published = timeOf(item, PUBLISHED)
  const updated = timeOf(item, MODIFIED)
  const content = longest(item, CONTENTS, isAtom)
  const summary = first(item, SUMMARIES, isAtom)
  const base = baseOf(item) ?? link
  const source = sourceOf(item, links)
  const credit = oneLine(childLine(item, 'media:credit', 'media:copyright'))
  return {
    given: own,
    title,
    ...(link ? { link } : {}),
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    ...(content ? { content } : {}),
    ...(summary && summary !== content ? { summary } : {}),
    ...(base ? { base } : {}),
    authors: authorsOf(item),
    categories: categoriesOf(item),
    ...(source ? { source } : {}),
    ...(credit ? { credit } : {}),
  }
}

/** What Media RSS says of a group or a file of an entry, with what the entry says: that stands first. */
function withMedia(item: XmlElement): XmlElement {
  const groups = childrenOf(item, 'media:group', 'media:content')
  if (groups.length === 0) return item
  const inner = groups.flatMap((group) => [
    ...group.children,
    ...childrenOf(group, 'media:content').flatMap(({ children }) => children),
  ])
  return { ...item, children: [...item.children, ...inner] }
}

/** A title says something; of several the first that does. */
function titleOf(item: XmlElement, isAtom: boolean): string {
  for (const name of TITLES) {
    const title = plainTitle(childOf(item, name), isAtom)
    if (title !== '') return title
  }
  return ''
}

const givenId = (item: XmlElement): string =>
  (
    childLine(item, 'guid', 'id', 'atom:id', 'dc:identifier') ||
    item.attributes.get('rdf:about')?.trim() ||
    ''
  ).slice(0, 2000)

/** A guid is the page's address unless it says that it is not. */
function permalink(item: XmlElement): string | undefined {
  const guid = childOf(item, 'guid')
  if (!guid || guid.attributes.get('ispermalink')?.trim().toLowerCase() === 'false')
    return undefined
  // A relative guid is a number or a word more often than an address.
  return /^\s*https?:\/\//i.test(guid.text) ? (joinAddress(guid.text) ?? undefined) : undefined
}

/** Where the text of an Atom entry lies, if it lies elsewhere. */
function sourceOfContent(item: XmlElement): string | undefined {
  const content = childOf(item, 'content', 'atom:content')
  const src = content?.attributes.get('src')
  return src ? (joinAddress(src, content?.base) ?? undefined) : undefined
}

function timeOf(item: XmlElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenOf(item, name)) {
      const time = readTime(lineOf(child))
      if (time) return time
    }
    // CDF has it in an attribute.
    const time = readTime(item.attributes.get(name) ?? '')
    if (time) return time
  }
  return undefined
}

function first(item: XmlElement, names: readonly string[], isAtom: boolean): string | undefined {
  for (const name of names) {
    const found = markupOf(childOf(item, name), isAtom)
    if (found !== undefined) return found
  }
  return undefined
}

/** Of several texts the longest: an entry may give one for each of its readers. */
function longest(item: XmlElement, names: readonly string[], isAtom: boolean): string | undefined {
  return childrenOf(item, ...names)
    .flatMap((child) => markupOf(child, isAtom) ?? [])
    .reduce<string | undefined>(
      (best, text) => (best !== undefined && best.length >= text.length ? best : text),
      undefined,
    )
}

/** What addresses in its text are meant from. */
const baseOf = (item: XmlElement): string | undefined =>
  (childOf(item, ...CONTENTS) ?? childOf(item, ...SUMMARIES))?.base ?? item.base

/** The feed or paper that it was taken from. */
function sourceOf(item: XmlElement, { via }: Links): Entry['source'] {
  const source = childOf(item, 'source', 'atom:source', 'dc:source', 'dcterms:source')
  if (!source) return via ? { title: '', url: via } : undefined
  const title =
    source.children.length > 0 ? plainTitle(childOf(source, 'title', 'atom:title')) : lineOf(source)
  const url =
    joinAddress(source.attributes.get('url') ?? '') ??
    linksOf(source).page ??
    joinAddress(title) ??
    via
  return title || url ? { title: oneLine(title), ...(url ? { url } : {}) } : undefined
}
