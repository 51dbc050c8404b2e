import { readTime } from '../time/read-time.ts'
import { childLine, childOf, lineOf, type XmlElement } from '../xml/element.ts'
import type { Root } from '../xml/find-root.ts'
import { readXml } from '../xml/read-xml.ts'
import { htmlLines, textLines } from './html-lines.ts'
import {
  NEWS_LINE_LIMIT,
  type NewsDate,
  type NewsItem,
  type NewsLine,
  type NewsRole,
} from './news-item.ts'

/** Elements whose content is a line, by what it is: those of NITF and NewsML, and of HTML within them. */
const LINES: ReadonlyMap<string, NewsRole> = new Map<string, NewsRole>([
  ['hl1', 'headline'],
  ['hedline', 'headline'],
  ['headline', 'headline'],
  ['hl2', 'subhead'],
  ['abstract', 'standfirst'],
  ['byline', 'byline'],
  ['by', 'byline'],
  ['dateline', 'dateline'],
  ['distributor', 'credit'],
  ['creditline', 'credit'],
  ['tagline', 'note'],
  ['media-caption', 'caption'],
  ['media-producer', 'picture-credit'],
  ['p', 'paragraph'],
  ['li', 'paragraph'],
  ['td', 'paragraph'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'subhead'] as const),
])
const plain = (name: string): string => name.slice(name.indexOf(':') + 1)
/** Their content is kept as markup; with the prefix of HTML too. */
const MARKUP: ReadonlySet<string> = new Set(
  [...LINES.keys()].filter((name) => name !== 'hedline').flatMap((name) => [name, `xhtml:${name}`]),
)
const ITEMS: ReadonlySet<string> = new Set(['newsitem'])
/** Of the head of a page, of a picture, of a table of keywords. */
const NOT_READ: ReadonlySet<string> = new Set([
  'head',
  'docdata',
  'rightsmetadata',
  'itemmeta',
  'administrativemetadata',
  'rightsinfo',
])

/** Reads news in NITF, NewsML-G2 or NewsML 1 from its root on; null where it holds no text. Of several items the first with a text. */
export function readXmlNews(text: string, root: Root): NewsItem | null {
  const items: XmlElement[] = []
  let count = 0
  const onItem = (item: XmlElement): boolean => {
    count++
    if (items.length === 0 && bodyLines(item).length > 0) items.push(item)
    return true
  }
  const read = readXml(text, root.at, { items: ITEMS, markup: MARKUP, onItem })
  const item = items[0] ?? read.root
  if (!item) return null
  const lines = allLines(item)
  if (!lines.some(({ role }) => role === 'paragraph')) return null
  const url = /^https?:\/\/\S{1,2000}$/.exec(
    find(item, 'doc-id')?.attributes.get('id-string') ?? '',
  )?.[0]
  const language = find(item, 'language')?.attributes.get('tag') ?? item.attributes.get('xml:lang')
  const section = find(item, 'pubdata')?.attributes.get('position.section')
  return {
    format: root.name === 'nitf' ? 'NITF' : 'NewsML',
    lines: lines.slice(0, NEWS_LINE_LIMIT),
    dates: datesOf(item),
    authors: creators(item),
    ...providerOf(item),
    ...(language ? { language } : {}),
    ...(url ? { url } : {}),
    ...(section ? { section } : {}),
    further: Math.max(0, count - 1),
  }
}

/** The first element of a name, at any depth. */
function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : find(child, name)
    if (found) return found
  }
  return undefined
}

/** Lines of the head of an item, then of its body; what stands twice, in the item and in its text, once. */
function allLines(item: XmlElement): NewsLine[] {
  const head: NewsLine[] = []
  const meta = find(item, 'contentmeta') ?? find(item, 'newslines')
  for (const child of meta?.children ?? []) head.push(...linesOf(child, meta?.name ?? ''))
  const body = bodyLines(item)
  const own = (role: NewsRole) => body.some((line) => line.role === role)
  const missing = head.filter(({ role }) => role !== 'paragraph' && !own(role))
  const summary = meta ? childOf(meta, 'description') : undefined
  const standfirst =
    summary && !own('standfirst') && /summary|abstract/i.test(summary.attributes.get('role') ?? '')
      ? lineOf(summary)
      : ''
  const order = (role: NewsRole) => ['headline', 'standfirst', 'byline', 'dateline'].indexOf(role)
  const top = [...missing, ...body.filter(({ role }) => order(role) >= 0)]
    .concat(standfirst ? [{ role: 'standfirst', text: standfirst, pointer: 'description' }] : [])
    .filter(({ role }) => order(role) >= 0)
    .sort((a, b) => order(a.role) - order(b.role))
  const rest = body.filter(({ role }) => order(role) < 0)
  return [...top, ...rest, ...missing.filter(({ role }) => order(role) < 0)]
}

/** What stands in the text itself: in NITF, in HTML or plain, within whatever holds it. */
function bodyLines(item: XmlElement): NewsLine[] {
  const content =
    find(item, 'contentset') ?? find(item, 'datacontent') ?? find(item, 'body') ?? item
  const inline =
    find(content, 'inlinedata') ?? (content.name === 'datacontent' ? content : undefined)
  if (inline && inline.text.trim() !== '' && inline.children.length === 0) {
    const isHtml =
      /html/.test(inline.attributes.get('contenttype') ?? '') ||
      /<(?:p|br|div)\b/i.test(inline.text)
    return isHtml ? htmlLines(inline.text, inline.name) : textLines(inline.text, inline.name)
  }
  return linesOf(content, '')
}

function linesOf(element: XmlElement, path: string): NewsLine[] {
  const name = plain(element.name)
  if (NOT_READ.has(name)) return []
  const pointer = path ? `${path}/${name}` : name
  const role = LINES.get(name)
  if (role && element.children.length === 0) return markupLines(element, role, pointer)
  return element.children.flatMap((child) => linesOf(child, name))
}

/** One line, or where it has paragraphs of its own as many. */
function markupLines({ text, hasTags }: XmlElement, role: NewsRole, pointer: string): NewsLine[] {
  const lines = hasTags ? htmlLines(text, pointer) : textLines(text.replace(/\n/g, ' '), pointer)
  if (role === 'byline' || role === 'dateline' || role === 'headline') {
    const line = lines.map((one) => one.text).join(role === 'headline' ? ' ' : ', ')
    return line === '' ? [] : [{ role, text: line, pointer }]
  }
  return lines.map((one) => ({ ...one, role }))
}

const DATES: readonly (readonly [
  name: string,
  attribute: string | null,
  kind: NewsDate['kind'],
])[] = [
  ['date.issue', 'norm', 'published'],
  ['date.release', 'norm', 'published'],
  ['story.date', 'norm', 'published'],
  ['pubdata', 'date.publication', 'published'],
  ['firstcreated', null, 'published'],
  ['contentcreated', null, 'published'],
  ['dateandtime', null, 'published'],
  ['contentmodified', null, 'modified'],
  ['thisrevisioncreated', null, 'modified'],
]

/** When it came out; of NewsML-G2 also when this version was made, which of a first version is the same. */
function datesOf(item: XmlElement): NewsDate[] {
  const dates = DATES.flatMap(([name, attribute, kind]) => dateOf(item, name, attribute, kind))
  const isDated = dates.some(({ kind }) => kind === 'published')
  return [...dates, ...dateOf(item, 'versioncreated', null, isDated ? 'modified' : 'published')]
}

function dateOf(
  item: XmlElement,
  name: string,
  attribute: string | null,
  kind: NewsDate['kind'],
): NewsDate[] {
  const element = find(item, name)
  const quote = (attribute ? element?.attributes.get(attribute) : lineOf(element)) ?? ''
  const value = readTime(quote)
  return value ? [{ kind, value, quote, pointer: attribute ? `${name}/@${attribute}` : name }] : []
}

/** Persons in fields of their own. */
function creators(item: XmlElement): { name: string; pointer: string }[] {
  const meta = find(item, 'contentmeta')
  return (meta?.children ?? [])
    .filter(({ name }) => name === 'creator' || name === 'contributor')
    .map((creator) => childLine(creator, 'name') || (creator.attributes.get('literal') ?? ''))
    .filter((name) => name !== '')
    .map((name) => ({ name, pointer: 'creator' }))
}

function providerOf(item: XmlElement): Pick<NewsItem, 'provider'> {
  const paper = find(item, 'pubdata')?.attributes.get('name')
  if (paper) return { provider: { name: paper, pointer: 'pubdata/@name' } }
  const provider = find(item, 'provider')
  const name = provider
    ? childLine(provider, 'name') || (provider.attributes.get('literal') ?? '')
    : ''
  return name ? { provider: { name, pointer: 'provider' } } : {}
}
