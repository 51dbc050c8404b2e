import { type CivilDay, civilDay, dayFromNumber, type Evidence } from '../../article/index.ts'
import { findDateline } from '../../text/index.ts'
import { findStamps, readStampLine, readYearlessStamp, type StampOptions } from '../stamp.ts'
import { META_DAYS } from './date-evidence.data.ts'
import type { Element } from './element.ts'
import type { LinkedData } from './json-ld.ts'
import type { MetaTags } from './meta-tags.ts'
import type { Placed } from './placed.ts'
import type { HtmlLabel } from './rules/rule.ts'

/** Evidence of one kind and place is kept up to this many times. */
const LIMIT = 12

/** Where each line of the page stands in `article.text`. */
export type Offsets = readonly number[]

/** Everything on the page that speaks of its day, in the order in which sources are usually right. */
export function dateEvidence(
  page: {
    lines: readonly Placed[]
    labels: readonly HtmlLabel[]
    offsets: Offsets
    facts: readonly Element[]
    url: string
    title: number
  },
  meta: MetaTags,
  data: LinkedData,
  options: StampOptions,
): Evidence[] {
  return [
    ...linkedDays(data),
    ...metaDays(meta),
    ...urlDays(page.url),
    ...timeElements(page.facts),
    ...stampLines(page, options),
    ...datelineDays(page, options),
  ]
}

/** The local day of a machine's date, as written: ISO 8601, seconds or milliseconds since 1970, words. */
function dayWritten(value: string, options: StampOptions = {}): CivilDay | null {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(value)
  if (iso) return civilDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  if (/^\d{10}(?:\d{3})?(?:\.\d+)?$/.test(value)) {
    const seconds = value.length >= 13 ? Number(value.slice(0, 10)) : Number(value)
    return dayFromNumber(Math.floor(seconds / 86_400))
  }
  if (/^20\d{12}/.test(value)) {
    return civilDay(Number(value.slice(0, 4)), Number(value.slice(4, 6)), Number(value.slice(6, 8)))
  }
  return findStamps(value, options)[0]?.day ?? null
}

function evidence(
  where: Evidence['where'],
  kind: Evidence['kind'],
  pointer: string,
  quote: string,
): Evidence {
  const day = dayWritten(quote)
  return { where, kind, pointer, quote: quote.slice(0, 120), ...(day ? { day } : {}) }
}

function linkedDays(data: LinkedData): Evidence[] {
  return data.articles.slice(0, LIMIT).flatMap((article) => {
    const found: Evidence[] = []
    const { type, published, modified } = article
    if (published) found.push(evidence('json-ld', 'published', `${type}.datePublished`, published))
    if (modified) found.push(evidence('json-ld', 'modified', `${type}.dateModified`, modified))
    return found
  })
}

function metaDays(meta: MetaTags): Evidence[] {
  const found: Evidence[] = []
  for (const [name, value] of meta.entries) {
    const kind = META_DAYS.get(name)
    if (kind && found.length < 4 * LIMIT && /\d{4}/.test(value)) {
      found.push(evidence('meta', kind, `meta[${name}]`, value))
    }
  }
  return found
}

// "/2024/01/15/", "/2024-01-15-", "_20240115", "/2024/jan/15/"
const URL_DAYS: readonly RegExp[] = [
  /[/_.-]((?:19|20)\d\d)[/_.-](\d{1,2})[/_.-](\d{1,2})(?!\d)/,
  /[/_.-]((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})(?!\d)/i,
  /(?<!\d)(20[0-3]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/,
]

function urlDays(url: string): Evidence[] {
  for (const shape of URL_DAYS) {
    const match = shape.exec(url.slice(0, 2000))
    if (!match) continue
    const [quote, year = '', month = '', date = ''] = match
    const written = /\d/.test(month)
      ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
      : `${date} ${month} ${year}`
    const day = dayWritten(written)
    if (day) return [{ where: 'url', kind: 'published', pointer: 'url', quote, day }]
  }
  return []
}

function timeElements(facts: readonly Element[]): Evidence[] {
  return facts
    .filter(
      ({ tag, attributes, hidden }) =>
        tag === 'time' && !hidden && /\d{4}/.test(attributes.datetime ?? ''),
    )
    .slice(0, LIMIT)
    .map(({ attributes }) => {
      const names = `${attributes.class ?? ''} ${attributes.itemprop ?? ''}`
      const kind = /modif|updat/i.test(names) ? 'modified' : 'published'
      const pointer = /datePublished|pubdate/i.test(names)
        ? 'time[itemprop=datePublished]'
        : 'time[datetime]'
      return evidence('time-element', kind, pointer, attributes.datetime ?? '')
    })
}

/** Lines in which a date is a reader's, or what the article tells of: "Court ruling of 12 March 2015 upheld". */
const UNASKED: ReadonlySet<HtmlLabel['role']> = new Set(['comment', 'body', 'title'])

function stampLines(
  {
    lines,
    labels,
    offsets,
    title,
  }: { lines: readonly Placed[]; labels: readonly HtmlLabel[]; offsets: Offsets; title: number },
  options: StampOptions,
): Evidence[] {
  const found: Evidence[] = []
  for (const line of lines) {
    const label = labels[line.index]
    if (!label || found.length >= 2 * LIMIT || line.text.length > 400) continue
    if (UNASKED.has(label.role)) continue
    const near = title >= 0 && line.index > title && line.index < title + 12
    const from = offsets[line.index] ?? 0
    found.push(...stampsOf({ text: line.text, role: label.role, near }, { ...options, from }))
  }
  return found
}

function stampsOf(
  { text, role, near }: { text: string; role: HtmlLabel['role']; near: boolean },
  options: StampOptions,
): Evidence[] {
  const stampish = role === 'stamp' || role === 'byline'
  const stamps = stampish ? findStamps(text, options) : readStampLine(text, options)
  if (near && stamps.length === 0 && readYearlessStamp(text)) {
    const start = options.from ?? 0
    const spans = [{ start, end: start + text.length }]
    return [{ where: 'text', kind: 'stamp', spans, quote: text }]
  }
  return stamps.map(({ span, quote, day, label }) => ({
    where: 'text',
    kind: label === 'modified' ? 'modified' : stampish || near ? 'stamp' : 'header',
    spans: [span],
    quote,
    day,
  }))
}

function datelineDays(
  {
    lines,
    labels,
    offsets,
  }: { lines: readonly Placed[]; labels: readonly HtmlLabel[]; offsets: Offsets },
  options: StampOptions,
): Evidence[] {
  const line = lines.find(({ index }) => labels[index]?.role === 'body')
  const dateline = line && findDateline(line.text)
  if (!line || !dateline?.date) return []
  const from = offsets[line.index] ?? 0
  const quote = line.text.slice(dateline.date.start, dateline.date.end)
  const day = findStamps(quote, options)[0]?.day
  const spans = [{ start: from + dateline.date.start, end: from + dateline.date.end }]
  return [{ where: 'text', kind: 'dateline', spans, quote, ...(day ? { day } : {}) }]
}
