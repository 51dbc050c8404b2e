import { type CivilDay, civilDay, type Span } from '../article/index.ts'
import { anyWord } from '../lexicon/index.ts'
import { MODIFIED_LABEL, MONTHS, PUBLISHED_LABEL } from './stamp.data.ts'

/** A full calendar date written in a line. */
export interface Stamp {
  /** The date's words, with the clock where one follows. */
  readonly span: Span
  readonly quote: string
  /** The local day as written: no zone is applied. */
  readonly day: CivilDay
  /** True where the same digits could be another day: `03/04/2024`. */
  readonly ambiguous: boolean
  /** What the words before it say that it is; null where they say nothing. */
  readonly label: 'published' | 'modified' | null
}

/** How a page writes its dates. */
export interface StampOptions {
  /** Where the line stands in the text that spans point into. */
  readonly from?: number
  /** Reads `03/04/2024` as 3 April. */
  readonly dayFirst?: boolean
}

// The ten languages write in Latin letters; all letters of Unicode, in ten places, would take a tenth of a second to compile.
const LETTER = '[A-Za-z\\u00c0-\\u024f]'
const WEEKDAY = `(?:${LETTER}{2,12}\\.?,? )?`
const CLOCK =
  '(?:(?:,|T| -| –| \\||;)?\\s{0,2}(?:at |um |à |@ ?)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d{1,6})?)?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?(?:Z|[A-Z]{2,4}T|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?'
const ORDINAL = '(?:st|nd|rd|th|\\.|º|er)?'
const FORMS: readonly { shape: RegExp; order: 'ymd' | 'mdy' | 'dmy' | 'either' }[] = [
  // 2024-01-15, 2024/01/15, 2024.01.15
  { shape: /(?<![\d/-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/, order: 'ymd' },
  // 2024年1月15日, 2024년 1월 15일
  {
    shape: /(?<!\d)(\d{4})\s?([年년])\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/,
    order: 'ymd',
  },
  // January 15, 2024; Jan. 15 2024
  {
    shape: new RegExp(
      `(?<!${LETTER})(${LETTER}{3,10})\\.?( )(\\d{1,2})${ORDINAL},? (\\d{4})(?!\\d)`,
    ),
    order: 'mdy',
  },
  // 15 January 2024; 15. Januar 2024; 15 de enero de 2024; 15-Jan-2024; 15Jan2024
  {
    shape: new RegExp(
      `(?<![\\d.])(\\d{1,2})${ORDINAL}([ -]?)(?:of |de |di )?(${LETTER}{3,10})\\.?,?(?:[ -]|de ){0,2}(\\d{4})(?!\\d)`,
    ),
    order: 'dmy',
  },
  // Thu Oct 26 11:00:09 EDT 2023, as machines write it
  {
    shape: new RegExp(
      `(?<!${LETTER})(${LETTER}{3,10})( )(\\d{1,2}) \\d{2}:\\d{2}:\\d{2}(?: [A-Z]{3,4})? (\\d{4})(?!\\d)`,
    ),
    order: 'mdy',
  },
  // 15.01.2024: with points the day comes first; 01/15/2024 and 15-01-2024 may be either
  { shape: /(?<![\d.])(\d{1,2})(\.)\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\.?\d)/, order: 'dmy' },
  { shape: /(?<![\d/-])(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/, order: 'either' },
]
const ANY = FORMS.map(({ shape, order }) => ({
  order,
  shape: new RegExp(shape.source + CLOCK, 'g'),
}))

/** Longer lines are read up to here: a date line is short. */
const READ = 2000

/**
 * Every full date in `line`, in order of place. Knows names of months in ten languages, ISO and
 * numeric forms; days that the calendar does not have and years outside 1980–2099 are left out.
 *
 * @example findStamps('Posted Jan. 15, 2024 8:21 am')[0]?.day // '2024-01-15'
 */
export function findStamps(line: string, options: StampOptions = {}): Stamp[] {
  // Without a year or a row of numbers there is no date, and most lines have none.
  if (!/\d{4}|\d[-/.]\s?\d{1,2}[-/.]/.test(line)) return []
  const text = line.length > READ ? line.slice(0, READ) : line
  const stamps: Stamp[] = []
  for (const { shape, order } of ANY) {
    for (const match of text.matchAll(shape)) {
      const read = readParts(match, order, options.dayFirst ?? false)
      const taken = stamps.some(({ span }) => overlap(span, match, options.from ?? 0))
      if (read && !taken) stamps.push(place(text, match, read, options.from ?? 0))
    }
  }
  return stamps.sort((a, b) => a.span.start - b.span.start)
}

function overlap(span: Span, match: RegExpExecArray, from: number): boolean {
  const start = from + match.index
  return span.start < start + match[0].length && start < span.end
}

function readParts(match: RegExpExecArray, order: string, dayFirst: boolean) {
  const [first = '', third = '', last = ''] = [match[1], match[3], match[4]]
  if (order === 'ymd') return sure(Number(first), Number(third), Number(last))
  if (order === 'mdy') return sure(Number(last), monthOf(first), Number(third))
  const year = last.length === 2 ? 2000 + Number(last) : Number(last)
  if (order === 'dmy') {
    const month = /\d/.test(third) ? Number(third) : monthOf(third)
    // 03.16.2025: no month is the 16th.
    return month > 12 ? sure(year, Number(first), month) : sure(year, month, Number(first))
  }
  const [a, b] = [Number(first), Number(third)]
  if (a > 12 || b > 12) return sure(year, Math.min(a, b), Math.max(a, b))
  const read = sure(year, dayFirst ? b : a, dayFirst ? a : b)
  return read && { ...read, ambiguous: a !== b }
}

function sure(year: number, month: number, date: number) {
  if (year < 1980 || year > 2099) return null
  const day = civilDay(year, month, date)
  return day && { day, ambiguous: false }
}

const MONTH_DATE = `(?:(${LETTER}{3,10})\\.? (\\d{1,2})${ORDINAL}|(\\d{1,2})${ORDINAL} (${LETTER}{3,10})\\.?)`
const HOUR = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?[A-Z]{2,4})?'
const YEARLESS = new RegExp(
  `^(?:(?:updated|published|posted)(?: on| at)?:? )?(?:${HOUR},? )?${WEEKDAY}${MONTH_DATE}(?:,? (?:at )?${HOUR})?$`,
  'i',
)

/** A month and its day, where the page leaves the year to its reader. */
export interface YearlessStamp {
  readonly quote: string
  /** 1–12. */
  readonly month: number
  readonly date: number
}

/**
 * The date of a line that is a date line without a year: `Jan 20`, `13:43 2 October`, `Mon Oct 2, 2:47 pm`.
 *
 * @example readYearlessStamp('13:43 2 October')?.month // 10
 */
export function readYearlessStamp(line: string): YearlessStamp | null {
  const match = line.length <= 60 ? YEARLESS.exec(line.trim()) : null
  if (!match) return null
  const month = monthOf(match[1] ?? match[4] ?? '')
  const date = Number(match[2] ?? match[3])
  // A leap year has all days.
  return month > 0 && civilDay(2024, month, date) ? { quote: line.trim(), month, date } : null
}

/** 1–12 for a month's name or short form in one of ten languages, else 0. */
function monthOf(name: string): number {
  const bare = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return MONTHS.get(bare) ?? 0
}

function place(
  text: string,
  match: RegExpExecArray,
  read: { day: CivilDay; ambiguous: boolean },
  from: number,
): Stamp {
  const quote = match[0].trim()
  const start = match.index + match[0].indexOf(quote)
  return {
    ...read,
    quote,
    span: { start: from + start, end: from + start + quote.length },
    label: labelBefore(text.slice(Math.max(0, start - 40), start)),
  }
}

// "Published 3 May, updated 5 May": the nearer word counts.
function labelBefore(words: string): Stamp['label'] {
  const near = words.split(/\d{4}/).at(-1) ?? ''
  if (MODIFIED_LABEL.test(near)) return 'modified'
  return PUBLISHED_LABEL.test(near) ? 'published' : null
}

const FURNITURE = new RegExp(
  String.raw`${WEEKDAY}\b(?:${anyWord(String.raw`
    last first on at by in min(?:ute)?s? read updated? modified published? posted date time
    source category news est edt et pst pdt pt gmt utc bst ist cet am pm a\.m p\.m uhr stand
  `)})\b`,
  'gi',
)

/**
 * The dates of a line that is a date line, or none: little is left of it without its dates and
 * the words that date lines are made of ("Published", "Updated on", a weekday, a zone).
 */
export function readStampLine(line: string, options: StampOptions = {}): Stamp[] {
  if (line.length > 220) return []
  const stamps = findStamps(line, options)
  if (stamps.length === 0) return []
  let rest = line
  for (const { quote } of stamps) rest = rest.replace(quote, ' ')
  rest = rest.replace(FURNITURE, ' ')
  return (rest.match(/\p{L}{2,}/gu) ?? []).length <= 4 ? stamps : []
}
