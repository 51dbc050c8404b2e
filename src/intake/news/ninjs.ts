import { readTime } from '../time/read-time.ts'
import { joinAddress } from '../xml/join-address.ts'
import { htmlLines, textLines } from './html-lines.ts'
import type { NewsDate, NewsItem, NewsLine, NewsRole } from './news-item.ts'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const stringOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const listOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isObject).slice(0, 100) : []

/** Fields of which no other JSON has one beside a body and a headline. */
const MARKS = [
  'versioncreated',
  'firstcreated',
  'contentcreated',
  'pubstatus',
  'profile',
  'standard',
  'usageterms',
  'urgency',
]

/** Reads news in JSON (ninjs 1 and 2); null where the object is none, or is no text. */
export function readNinjs(item: unknown): NewsItem | null {
  if (!isObject(item) || !MARKS.some((mark) => mark in item)) return null
  const body = bodyOf(item)
  const headline = textIn(item, 'headline', 'headlines') || stringOf(item.title)
  if (body.length === 0 || headline === '') return null
  const byline = stringOf(item.byline) || stringOf(item.by)
  const credit = stringOf(item.creditline) || stringOf(item.copyrightholder)
  const summary = body.some(({ pointer }) => pointer.startsWith('description'))
    ? ''
    : textIn(item, 'description_text', 'descriptions')
  const provider =
    stringOf(item.source) || stringOf(listOf(item.infosources)[0]?.name) || stringOf(item.provider)
  const language = stringOf(item.language)
  const url = joinAddress(stringOf(item.url) || stringOf(item.canonicalurl) || stringOf(item.uri))
  return {
    format: 'ninjs',
    lines: [
      ...line('headline', headline, 'headline'),
      ...line('standfirst', summary, 'description_text'),
      ...line('byline', byline, 'byline'),
      ...line('dateline', stringOf(item.dateline) || stringOf(item.located), 'located'),
      ...body,
      ...pictures(item),
      ...line('credit', credit, 'creditline'),
    ],
    dates: datesOf(item),
    authors: listOf(item.authors).flatMap((author) => nameOf(author)),
    ...(provider ? { provider: { name: provider, pointer: 'source' } } : {}),
    ...(language ? { language } : {}),
    ...(url ? { url } : {}),
    further: 0,
  }
}

const line = (role: NewsRole, text: string, pointer: string): NewsLine[] => {
  const words = text
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' ? [] : [{ role, text: words, pointer }]
}

const nameOf = (author: Json) => {
  const name = stringOf(author.name)
  return name === '' ? [] : [{ name, pointer: 'authors' }]
}

/** A field of ninjs 1, or the first value of the list that it is in ninjs 2. */
function textIn(item: Json, field: string, list: string): string {
  const values = listOf(item[list])
  return (
    stringOf(item[field]) ||
    stringOf((values.find(({ role }) => role === 'main') ?? values[0])?.value)
  )
}

function bodyOf(item: Json): NewsLine[] {
  for (const field of ['body_html', 'body_xhtml']) {
    const lines = htmlLines(stringOf(item[field]), field)
    if (lines.length > 0) return lines
  }
  for (const { contenttype, value } of listOf(item.bodies)) {
    const text = stringOf(value)
    const isHtml = /html/.test(stringOf(contenttype)) || /<\/?(?:p|div|br)\b/i.test(text)
    const lines = isHtml ? htmlLines(text, 'bodies') : textLines(text, 'bodies')
    if (lines.length > 0) return lines
  }
  return textLines(stringOf(item.body_text), 'body_text')
}

/** What stands under the pictures that go with it. */
function pictures(item: Json): NewsLine[] {
  const lists = isObject(item.associations)
    ? Object.values(item.associations)
    : listOf(item.associations)
  return lists
    .filter(isObject)
    .slice(0, 20)
    .flatMap((one) => [
      ...line(
        'caption',
        textIn(one, 'description_text', 'descriptions'),
        'associations/description_text',
      ),
      ...line(
        'picture-credit',
        stringOf(one.byline) || stringOf(one.creditline),
        'associations/byline',
      ),
    ])
}

/** When it was made, and when this version was: of a first version they are the same. */
function datesOf(item: Json): NewsDate[] {
  const date = (kind: NewsDate['kind'], pointer: string): NewsDate[] => {
    const quote = stringOf(item[pointer])
    const value = readTime(quote)
    return value ? [{ kind, value, quote, pointer }] : []
  }
  const first = [
    ...date('published', 'firstcreated'),
    ...date('published', 'contentcreated'),
    ...date('published', 'firstpublished'),
  ]
  return [...first, ...date(first.length > 0 ? 'modified' : 'published', 'versioncreated')]
}
