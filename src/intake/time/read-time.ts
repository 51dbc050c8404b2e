import { civilDay, dayFromNumber, dayNumber } from '../../article/index.ts'
import { MONTHS } from './months.data.ts'
import { readClock } from './read-clock.ts'

/** Longer values are no dates. */
const LONGEST = 120
/** Years that a feed or a page may speak of. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/**
 * A date as feeds, site maps and mail write it, in ISO 8601 and no surer than it was written: `2024-05`, `2024-05-03`,
 * `2024-05-03T10:00+02:00`, without a zone where none is named or nobody knows it. Reads RFC 822 and 850 with any zone, ISO and W3C forms,
 * asctime, Unix seconds and milliseconds, numeric forms, months named in twenty languages. Null for anything else.
 *
 * @example readTime('Fri, 3 May 24 10:00:00 EST') // '2024-05-03T10:00:00-05:00'
 */
export function readTime(written: string): string | null {
  if (written.length > LONGEST) return null
  const text = fold(written)
  if (/^\d+(?:\.\d{1,6})?$/.test(text)) return readDigits(text)
  const clock = readClock(text)
  const day = readDay(clock ? clock.rest : text)
  if (day === null) return null
  if (!clock || day.length < 10) return day
  if (clock.hour < 24) return `${day}T${clock.written}`
  // Midnight at the end of a day is the beginning of the next.
  return `${dayFromNumber((dayNumber(day) ?? 0) + 1)}T${clock.written.replace(/^24/, '00')}`
}

const fold = (written: string): string =>
  written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ϊΐ]/g, 'ι')
    .replace(/(:\d{2}),(?=\d)/, '$1.')
    .replace(/[\s,]+/g, ' ')
    .replace(/(\d{8})t(\d{2})(\d{2})(\d{2})?(?!\d)/, (_, day, hour, minute, second) =>
      [`${day}t${hour}:${minute}`, ...(second ? [second] : [])].join(':'),
    )
    .replace(/<[^<>]{0,40}>/g, ' ')
    .trim()

const inYears = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR

function dayOf(year: number, month: number, date: number): string | null {
  return inYears(year) ? civilDay(year, month, date) : null
}

/** Digits alone: a day, a moment, or a count of seconds. */
function readDigits(text: string): string | null {
  const [whole = ''] = text.split('.')
  const part = (from: number, to: number) => Number(whole.slice(from, to))
  if (whole.length === 4) return inYears(part(0, 4)) ? whole : null
  if (whole.length === 6) return dayOf(part(0, 4), part(4, 6), 1)?.slice(0, 7) ?? null
  if (whole.length === 7) return ordinalDay(part(0, 4), part(4, 7))
  if (whole.length === 8) return dayOf(part(0, 4), part(4, 6), part(6, 8))
  if (whole.length === 12 || whole.length === 14) {
    const day = dayOf(part(0, 4), part(4, 6), part(6, 8))
    const clock = readClock(
      `${whole.slice(8, 10)}:${whole.slice(10, 12)}${whole.length === 14 ? `:${whole.slice(12)}` : ''}`,
    )
    if (day && clock) return `${day}T${clock.written}`
  }
  if (whole.length === 9 || whole.length === 10) return fromSeconds(Number(whole))
  return whole.length === 13 ? fromSeconds(Number(whole) / 1000) : null
}

function fromSeconds(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().replace('.000', '')
}

function ordinalDay(year: number, nth: number): string | null {
  const first = dayOf(year, 1, 1)
  if (!first || nth < 1 || nth > 366) return null
  const day = dayFromNumber((dayNumber(first) ?? 0) + nth - 1)
  return day.startsWith(`${year}-`) ? day : null
}

/** Two figures are a year of this century or, from 70 on, of the last. */
function fullYear(written: string): number {
  const year = Number(written)
  if (written.length >= 3) return year
  return year < 70 ? 2000 + year : 1900 + year
}

const NAME = '([\\p{L}]{3,14})\\.?'
const FORMS: readonly (readonly [
  shape: RegExp,
  read: (parts: readonly string[]) => string | null,
])[] = [
  // 2024-05-03, 2024/5/3, 2024.05.03, 2024년 05월 03일
  [
    /(?<!\d)(\d{4})[-/.년年] ?(\d{1,2})[-/.월月] ?(\d{1,2})(?!\d)/u,
    ([year = '', month, date]) => dayOf(Number(year), Number(month), Number(date)),
  ],
  // 2024-123
  [/(?<!\d)(\d{4})-(\d{3})(?!\d)/, ([year, nth]) => ordinalDay(Number(year), Number(nth))],
  // 20240503, where a clock stands beside it
  [
    /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/,
    ([year, month, date]) => dayOf(Number(year), Number(month), Number(date)),
  ],
  // 2024-May-3, 2024 május 3
  [
    new RegExp(`(?<!\\d)(\\d{4})[-. /]{1,2}${NAME}[-. /]{1,2}(\\d{1,2})(?!\\d)`, 'u'),
    ([year, name = '', date]) => named(Number(year), name, Number(date)),
  ],
  // 3 May 2024, 3. Mai 2024, 03-May-24, 3 de mayo de 2024, 3rd May 2024
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?[-. /]{1,2}(?:de |of )?${NAME}[-. /]{0,2}(?:de )?(\\d{4}|\\d{2})(?!\\d|:)`,
      'u',
    ),
    ([date, name = '', year = '']) => named(fullYear(year), name, Number(date)),
  ],
  // May 3 2024, May 3rd 24
  [
    new RegExp(
      `(?<!\\p{L})${NAME}[-. ]{1,2}(\\d{1,2})(?:st|nd|rd|th)?[-. ]{1,3}(\\d{4}|\\d{2})(?!\\d|:)`,
      'u',
    ),
    ([name = '', date, year = '']) => named(fullYear(year), name, Number(date)),
  ],
  // 3.5.2024: with points the day comes first
  [
    /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?!\d)/,
    ([date, month, year = '']) => dayOf(fullYear(year), Number(month), Number(date)),
  ],
  // 24-05-03 is of ISO 8601; 03/05/2024 the month's place is known only where one of the numbers is no month
  [
    /(?<!\d)(\d{2})-(\d{2})-(\d{2})(?!\d)/,
    ([year = '', month, date]) => dayOf(fullYear(year), Number(month), Number(date)),
  ],
  [
    /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})(?!\d)/,
    ([one, other, year = '']) => monthUnsaid(fullYear(year), Number(one), Number(other)),
  ],
  // 2024-05, May 2024
  [
    /^(\d{4})[-/](\d{1,2})$/,
    ([year, month]) => dayOf(Number(year), Number(month), 1)?.slice(0, 7) ?? null,
  ],
  [
    new RegExp(`^${NAME} (\\d{4})$`, 'u'),
    ([name = '', year]) => named(Number(year), name, 1)?.slice(0, 7) ?? null,
  ],
]

function readDay(text: string): string | null {
  for (const [shape, read] of FORMS) {
    const match = shape.exec(text)
    const day = match ? read(match.slice(1)) : null
    if (day !== null) return day
  }
  return null
}

function named(year: number, name: string, date: number): string | null {
  const month = MONTHS.get(name)
  return month === undefined ? null : dayOf(year, month, date)
}

/** Where both numbers may be the month, the day is not known, and so nothing is. */
function monthUnsaid(year: number, one: number, other: number): string | null {
  if (one > 12) return dayOf(year, other, one)
  return other > 12 || one === other ? dayOf(year, one, other) : null
}
