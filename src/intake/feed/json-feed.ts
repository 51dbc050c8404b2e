import { type Problem, problem } from '../../article/index.ts'
import { readTime } from '../time/read-time.ts'
import { joinAddress } from '../xml/join-address.ts'
import { escapeMarkup } from '../xml/markup.ts'
import { ENTRY_LIMIT, ENTRY_TEXT_LIMIT, type Feed, type UnnamedEntry } from './feed.ts'
import { finishFeed } from './finish-feed.ts'
import { eachOnce, personName } from './people.ts'
import { oneLine } from './texts.ts'
import { wholeObjects } from './whole-objects.ts'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const stringOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Reads a JSON Feed; one that is cut off as far as its items are whole. Null where it is none. */
export function readJsonFeed(text: string, address: string | undefined): Feed | null {
  const whole = parse(text)
  const head = isObject(whole) ? whole : headOf(text)
  if (!head || !isFeed(head, text)) return null
  const items = isObject(whole)
    ? listOf(whole.items)
    : [...wholeObjects(text, 'items', ENTRY_LIMIT + 1)].map(parse)
  const problems: Problem[] = []
  if (!isObject(whole)) problems.push(problem('feed-cut', {}))
  if (items.length > ENTRY_LIMIT) problems.push(problem('entries-cut', { limit: ENTRY_LIMIT }))
  const self = addressIn(head.feed_url, address)
  const home = addressIn(head.home_page_url, address ?? self)
  const base = address ?? self ?? home
  const next = addressIn(head.next_url, base)
  const language = stringOf(head.language).slice(0, 40)
  const entries = items
    .slice(0, ENTRY_LIMIT)
    .flatMap((item) => (isObject(item) ? (readJsonItem(item, base) ?? []) : []))
  return finishFeed(
    {
      kind: 'json-feed',
      title: oneLine(stringOf(head.title)),
      ...(home ? { home } : {}),
      ...(self ? { self } : {}),
      ...(next ? { next } : {}),
      ...(language ? { language } : {}),
    },
    entries,
    problems,
  )
}

const addressIn = (value: unknown, base: string | undefined): string | undefined =>
  stringOf(value).trim() === '' ? undefined : (joinAddress(stringOf(value), base) ?? undefined)

const isFeed = (head: Json, text: string): boolean =>
  /jsonfeed\.org/i.test(stringOf(head.version)) ||
  ((Array.isArray(head.items) || /"items"\s{0,20}:\s{0,20}\[/.test(text)) &&
    (stringOf(head.home_page_url) !== '' ||
      stringOf(head.feed_url) !== '' ||
      (stringOf(head.title) !== '' && hasPointer(head))))

const hasPointer = ({ items }: Json): boolean =>
  listOf(items).some(
    (item) => isObject(item) && (item.url !== undefined || item.content_html !== undefined),
  )

function parse(text: string): unknown {
  // There is no other way to ask whether a text is JSON.
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** What a broken feed says before its items. */
function headOf(text: string): Json | null {
  const head = text.slice(0, HEAD)
  const items = head.search(/,?\s{0,40}"items"\s{0,20}:\s{0,20}\[/)
  const read = items < 0 ? undefined : parse(`${head.slice(head.indexOf('{'), items)}}`)
  return isObject(read) ? read : null
}

const HEAD = 24_000

function readJsonItem(item: Json, base: string | undefined): UnnamedEntry | null {
  const link = firstAddress([item.url, item.external_url, item.id], base)
  const external = addressIn(item.external_url, base)
  const html = stringOf(item.content_html).slice(0, ENTRY_TEXT_LIMIT).trim()
  const plain = stringOf(item.content_text).slice(0, ENTRY_TEXT_LIMIT).trim()
  const content = html || paragraphs(plain)
  const summary = escapeMarkup(stringOf(item.summary).slice(0, ENTRY_TEXT_LIMIT).trim())
  const published = readTime(stringOf(item.date_published))
  const updated = readTime(stringOf(item.date_modified))
  const title = oneLine(stringOf(item.title))
  const given = stringOf(item.id).trim()
  if (!(given || link || title || content || summary)) return null
  const people = [...listOf(item.authors), item.author].map((one) =>
    isObject(one) ? stringOf(one.name) : stringOf(one),
  )
  return {
    given,
    title,
    ...(link ? { link } : {}),
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    ...(content ? { content } : {}),
    ...(summary ? { summary } : {}),
    ...((link ?? base) ? { base: link ?? base } : {}),
    authors: eachOnce(people.map(personName)),
    categories: eachOnce(listOf(item.tags).map(stringOf)),
    ...(external && external !== link ? { source: { title: '', url: external } } : {}),
  }
}

/** The first that is an address; an id counts where it is one in full. */
function firstAddress(values: readonly unknown[], base: string | undefined): string | undefined {
  for (const [index, value] of values.entries()) {
    const written = stringOf(value).trim()
    if (written === '' || (index === 2 && !/^https?:\/\//i.test(written))) continue
    const address = joinAddress(written, base)
    if (address) return address
  }
  return undefined
}

/** Plain text as HTML that keeps its paragraphs. */
const paragraphs = (text: string): string =>
  text === ''
    ? ''
    : text
        .split(/\n{2,}/)
        .map((part) => `<p>${escapeMarkup(part.trim()).replace(/\n/g, '<br>')}</p>`)
        .join('')
