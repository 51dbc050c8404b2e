import { anyWord } from '../../lexicon/index.ts'
import { findStamps } from '../stamp.ts'
import { isPerson, readPersons } from './person.ts'
import type { Placed } from './placed.ts'
import type { HtmlLabel } from './rules/rule.ts'

/** A byline stands so near to the headline: lines before it, and behind it. */
const ABOVE = 4
const BELOW = 14
/** A longer line tells a story. */
const LONGEST = 180

/** A name and the line that shows it. */
interface Seen {
  readonly name: string
  readonly line: number
  readonly start: number
}

// "By Ann Roe", "Posted by: Ann Roe", "3 May 2024 by Ann Roe", "ByBy Ann Roe", "ByAnn Roe".
const BY = new RegExp(
  String.raw`(?:^|[\s|•·–—-])(?:(?:${anyWord(`
    [Ww]ritten [Pp]osted [Ww]ords [Ss]tory [Rr]eported [Rr]eporting [Pp]ublished [Ss]ubmitted
    [Aa]uthored [Tt]ext
  `)})\s{0,2})?(?:(?:By|by|BY){1,2}\s{0,2}:?\s{1,3}(?=\S)|By(?=\p{Lu}\p{Ll}))`,
  'u',
)

/** Where the article's own head may be: lines about the headline that are neither prose nor another story's. */
export function headLines(
  lines: readonly Placed[],
  labels: readonly HtmlLabel[],
  title: number,
  first: number,
): Placed[] {
  const end = first > title ? Math.min(first + 5, title + BELOW) : title + BELOW
  return lines
    .slice(Math.max(0, title - ABOVE), Math.max(0, end))
    .filter(({ index, text, prose }) => {
      const role = labels[index]?.role
      return text.length <= LONGEST && role !== 'title' && !(prose && text.length > 120)
    })
}

/** The persons of the first line near the headline that says "by": `By Ann Roe • 3 May 2024`. */
export function bylineAtHead(head: readonly Placed[], outlets: readonly string[]): Seen[] {
  for (const { text, index, prose } of head) {
    const by = BY.exec(text)
    // "He was sacked by Manchester United." is a sentence.
    if (!by || (prose && by.index > 0)) continue
    const names = readPersons(beforeRest(text.slice(by.index + by[0].length)), outlets)
    if (names.length > 0) return names.map((name) => seen(name, index, text))
  }
  return []
}

/**
 * The names that stand alone right behind the headline: with a date (`Ann Roe | 3 May 2024`), or, where the
 * page's data name an author that is no person (`authored`), on a line of their own. Without such
 * a sign two words with capitals are as often a button or a section.
 */
export function nameAtHead(
  head: readonly Placed[],
  title: number,
  outlets: readonly string[],
  authored: boolean,
): Seen[] {
  for (const { text, index, linked, heading } of head) {
    if (index <= title || index > title + 5 || text.length > 90 || heading) continue
    const dated = findStamps(text).length > 0
    if (!dated && (!authored || linked > 0.5)) continue
    const rest = beforeRest(text)
    if (!dated && rest !== text) continue
    const names = rest.split(/\s?(?:,|&|\/|\band\b)\s?/).filter((name) => name !== '')
    if (names.length > 4 || !names.every((name) => looksLikeFullName(name, outlets))) continue
    return names.map((name) => seen(name, index, text))
  }
  return []
}

const looksLikeFullName = (name: string, outlets: readonly string[]) =>
  isPerson(name, outlets) &&
  /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3}$/u.test(name)

const seen = (name: string, line: number, text: string): Seen => ({
  name,
  line,
  start: Math.max(0, text.indexOf(name)),
})

/** What stands before the date, the counts and the signs that follow a name. */
function beforeRest(text: string): string {
  const stamp = findStamps(text)[0]
  let rest = stamp && stamp.span.start > 0 ? text.slice(0, stamp.span.start) : text
  if (stamp?.span.start === 0) rest = text.slice(stamp.span.end)
  return rest
    .replace(/^[\s|•·–—:,-]+/, '')
    .replace(/\s?[|•·]\s?.*$/, '')
    .replace(/\s[–—-]\s.*$/, '')
    .replace(/\s?@\S.*$/, '')
    .replace(/\s(?:on|in|at|for|from|is|was|via|to)\s?(?:\s.*)?$/, '')
    .replace(/[\s,|•·–—:-]+$/, '')
    .replace(/,?\s(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?$/, '')
    .trim()
}

/** What a byline says of who wrote the text, where that is no person: "AOL Staff", "Associated Press". */
export function collectiveOf(text: string): string {
  const by = BY.exec(text)
  const rest = beforeRest(by ? text.slice(by.index + by[0].length) : text)
  const fits =
    rest.length >= 3 && !/^[AP]M\b/.test(rest) && rest.length <= 60 && rest.split(' ').length <= 7
  return fits && /^[\p{L}\p{N}]/u.test(rest) && !/[.!?:]$|\d{3}/.test(rest) ? rest : ''
}
