import type { Span } from '../article/index.ts'
import {
  INNER_ABBREVIATIONS,
  OPENING_ABBREVIATIONS,
  SENTENCE_STARTERS,
} from './abbreviation.data.ts'

const CLOSER = /["”’')\]»]/
const OPENER = /["“‘'([«]/
const NOTE = /\s?(?:\[\d{1,3}\]){1,5}(?!\s*[\p{Ll}])/uy
const SAYS =
  /^\S{1,40}(?:\s\S{1,40}){0,2}\s(?:said|says|asked|asks|added|wrote|told|replied|cried|shouted)\b/
const LINK = /^(?:https?:|www\.)|@|\.(?:com|org|net|co|gov|edu)\b/i

/** One place where a sentence might end: offsets into the text. */
interface Candidate {
  readonly text: string
  readonly within: Span
  /** Of the sentence under way. */
  readonly from: number
  /** Of the mark or run of marks. */
  readonly start: number
  readonly end: number
  /** After closing quotation marks and brackets. */
  readonly closed: number
  /** First character that is not white space after it. */
  readonly next: number
}

/** Says that this is (true) or is not (false) the end of a sentence, or null: ask the next rule. */
type EndRule = (candidate: Candidate) => boolean | null

const wordBefore = ({ text, from, start }: Candidate): string => {
  const tail = text.slice(Math.max(from, start - 40), start)
  return /[^\s"“”‘’'()[\]—–]*$/u.exec(tail)?.[0] ?? ''
}

const wordAfter = ({ text, next, within }: Candidate): string =>
  /^["“‘'([«]{0,3}([\p{L}\p{N}’']{0,30})/u.exec(
    text.slice(next, Math.min(next + 40, within.end)),
  )?.[1] ?? ''

const isUpper = (character: string): boolean => /\p{Lu}/u.test(character)

/** `He left.She stayed.`: a scrape lost the space. */
const unspaced: EndRule = (candidate) => {
  const { text, start, end, closed, next } = candidate
  if (next > closed) return null
  if (closed > end) return /\p{Lu}/u.test(text[closed] ?? '') && /[a-z]/.test(text[start - 1] ?? '')
  if (end - start > 1 && text[start] === '.') return false
  const before = wordBefore(candidate)
  const chunk = before + text.slice(start, start + 30)
  if (LINK.test(chunk)) return false
  return /^\p{L}*\p{Ll}{2}$/u.test(before) && /^["“]?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
}

/** `"Why?" he asked.`, `approx. five`, `so ... and`: a small letter goes on, but not after a plain word. */
const lowerCaseGoesOn: EndRule = (candidate) => {
  const { text, start, end, closed, next } = candidate
  const after = text.slice(next, next + 4).replace(/^["“‘'([]+/, '')
  if (!/^[\p{Ll},;:]/u.test(after)) return null
  if (closed > end || end - start > 1 || text[start] !== '.') return false
  // A scrape or a mail without capitals: "they left. nobody stayed" has no abbreviation before it.
  return /^\p{L}*\p{Ll}{3}$/u.test(wordBefore(candidate)) && !isAbbreviation(candidate)
}

const isAbbreviation = (candidate: Candidate): boolean => {
  const before = wordBefore(candidate).toLowerCase()
  return OPENING_ABBREVIATIONS.has(before) || INNER_ABBREVIATIONS.has(before)
}

/** `"Why not?" Mr Kim asked.` */
const questionInSpeech: EndRule = ({ text, start, end, closed, next }) => {
  if (text[start] === '.' || closed === end) return null
  return SAYS.test(text.slice(next, next + 120)) ? false : null
}

/** `1. First of all`: the number of a list item. */
const listNumber: EndRule = ({ text, from, start, end }) =>
  end - start === 1 && /^\(?[0-9a-zA-Z]{1,2}$/.test(text.slice(from, start)) ? false : null

/** `Gen. Smith`, `No. 5`. */
const openingAbbreviation: EndRule = (candidate) => {
  const before = wordBefore(candidate).toLowerCase()
  if (candidate.end - candidate.start > 1 || candidate.closed > candidate.end) return null
  if (!OPENING_ABBREVIATIONS.has(before)) return null
  const after = candidate.text[candidate.next] ?? ''
  // "He said no. The ministry did too": only a number follows the abbreviation of number.
  if (/^(?:no|nos|art|fig|figs|op|v|al|fr)$/.test(before)) {
    return before === 'no' || before === 'nos' || before === 'art' ? !/\d/.test(after) : false
  }
  return false
}

/** `U.S. officials`, `Sept. 13`: the end only before a word that begins sentences. */
const innerAbbreviation: EndRule = (candidate) => {
  const before = wordBefore(candidate)
  if (candidate.end - candidate.start > 1) return null
  const dotted = /^(?:\p{L}\.){1,8}\p{L}$/u.test(before)
  if (!dotted && !INNER_ABBREVIATIONS.has(before.toLowerCase())) return null
  // "in" and "sun" are words first: only with a capital are they Indiana and Sunday.
  if (
    !dotted &&
    !isUpper(before[0] ?? '') &&
    /^(?:in|sun|mar|sat|min|ill|miss|wash|mass|la|pa|est|ed)$/.test(before)
  )
    return null
  return startsSentence(candidate)
}

/** `George W. Bush`, but `vitamin C. The …`. */
const initial: EndRule = (candidate) => {
  const before = wordBefore(candidate)
  if (candidate.end - candidate.start > 1 || candidate.closed > candidate.end) return null
  return /^\p{Lu}$/u.test(before) ? startsSentence(candidate) : null
}

function startsSentence(candidate: Candidate): boolean {
  const after = wordAfter(candidate)
  if (candidate.closed > candidate.end || OPENER.test(candidate.text[candidate.next] ?? '')) {
    return isUpper(after[0] ?? '')
  }
  return isUpper(after[0] ?? '') && SENTENCE_STARTERS.has(after.toLowerCase())
}

/**
 * What decides, in order: the first rule that has an opinion. Without one the sentence ends.
 * Glued text comes first, for everything after it supposes a space.
 */
const RULES: readonly EndRule[] = [
  unspaced,
  lowerCaseGoesOn,
  questionInSpeech,
  listNumber,
  openingAbbreviation,
  innerAbbreviation,
  initial,
]

function isEnd(candidate: Candidate): boolean {
  for (const rule of RULES) {
    const verdict = rule(candidate)
    if (verdict !== null) return verdict
  }
  return true
}

/** The end of closing marks after `end`; a straight mark before a letter opens instead. */
function closersEnd(text: string, end: number, limit: number): number {
  let closed = end
  while (closed < limit && closed < end + 6 && CLOSER.test(text[closed] as string)) {
    if (/["']/.test(text[closed] as string) && /\p{L}/u.test(text[closed + 1] ?? '')) break
    closed++
  }
  // `in 1805.[19]`: the number of a note.
  NOTE.lastIndex = closed
  return NOTE.exec(text) ? Math.min(limit, NOTE.lastIndex) : closed
}

function spaceEnd(text: string, at: number, limit: number): number {
  let next = at
  while (next < limit && /\s/.test(text[next] as string)) next++
  return next
}

const STAMP =
  /(?<before>\S{1,20})\s(?<stamp>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8} \d{1,2}, \d{4})$/

/** Where a page's date begins that a scrape glued to the headline: `Talks end Monday, May 5, 2014`; else the end. */
function stampStart(text: string, from: number, limit: number): number {
  const match = STAMP.exec(text.slice(Math.max(from, limit - 60), limit))
  if (
    !match?.groups?.stamp ||
    /^(?:on|of|from|to|until|since|by|before|after|and|last|next)$/i.test(match.groups.before ?? '')
  )
    return limit
  return limit - match.groups.stamp.length
}

/**
 * Splits one block into sentences, without the white space at their edges. A blank line always ends
 * one; closing quotation marks and brackets stay with the sentence that they close.
 */
export function splitSentences(text: string, within: Span): Span[] {
  const found: Span[] = []
  const limit = Math.min(within.end, text.length)
  let from = spaceEnd(text, within.start, limit)
  const close = (to: number) => {
    let end = to
    while (end > from && /\s/.test(text[end - 1] as string)) end--
    if (end > from) found.push({ start: from, end })
    from = spaceEnd(text, to, limit)
  }
  const marks = /[.!?…‽。]{1,60}|\n[^\S\n]{0,60}\n/gu
  marks.lastIndex = from
  // Cut at the block's end: a menu of 100,000 lines without a full stop is not searched to its end from every line.
  const readable = text.slice(0, limit)
  for (let mark = marks.exec(readable); mark; mark = marks.exec(readable)) {
    const end = Math.min(limit, mark.index + mark[0].length)
    if (mark[0].startsWith('\n')) {
      close(end)
      continue
    }
    const closed = closersEnd(text, end, limit)
    const next = spaceEnd(text, closed, limit)
    if (next >= limit) break
    if (isEnd({ text, within, from, start: mark.index, end, closed, next })) close(closed)
  }
  close(stampStart(text, from, limit))
  close(limit)
  return found
}
