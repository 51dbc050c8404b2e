import { daysBetween } from '../../article/index.ts'
import { readDates, type Timex } from '../../dates/index.ts'
import { MONTH_NAMES } from '../../lexicon/index.ts'
import type { CitedWords } from './cited-words.ts'

const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3)).join('|')
/** A day, a span of days or a month as a brief writes it: `14 Sep 2019`, `2–8 Sep 2019`, `Jan 2017`. */
export const DATES = new RegExp(
  String.raw`\b(?:\d{1,2}(?:–\d{1,2})? )?(?:${MONTHS})\b(?: \d{4})?(?: – \d{1,2} (?:${MONTHS}))?(?: \d{4})?`,
  'gi',
)
const SPAN = /^(\d{1,2})–(\d{1,2}) (.*)$/
/** A page's day is that of its own place: a day of grace. */
const GRACE = 1

/** Days with their year that the sentence names and that neither the cited paragraphs nor the days of their pages name. */
export function unlicensedDays(sentence: string, { paragraphs, days }: CitedWords): string[] {
  const named = [...sentence.matchAll(DATES)].filter(([found]) => / \d{4}$/.test(found))
  if (named.length === 0) return []
  const known = paragraphs.flatMap(({ text, published }) =>
    readDates(text, published ? { published } : {}),
  )
  return named.flatMap(([found]) => {
    const told = parts(found).flatMap((part) => readDates(part))
    return told.every((one) => isKnown(one, known, days)) ? [] : [found]
  })
}

/** `2–8 Sep 2019` as its two days. */
function parts(found: string): string[] {
  const span = SPAN.exec(found)
  if (span) return [`${span[1]} ${span[3]}`, `${span[2]} ${span[3]}`]
  const [first = '', second] = found.split(' – ')
  return second ? [/\d{4}$/.test(first) ? first : `${first}${second.slice(-5)}`, second] : [first]
}

function isKnown({ from, to }: Timex, known: readonly Timex[], days: readonly string[]): boolean {
  if (!from || !to) return true
  if (days.some((day) => from <= day && day <= to)) return true
  return known.some((one) => {
    if (!one.from || !one.to) return one.value.slice(4) === from.slice(4)
    return (one.from <= to && from <= one.to) || Math.abs(daysBetween(one.from, from)) <= GRACE
  })
}
