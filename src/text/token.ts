import { foldInvisible, type InvisibleMarks, type Span } from '../article/index.ts'
import { abbreviations } from '../lexicon/words.ts'
import { PREFIXES, SUFFIXES } from './affix.data.ts'
import { cutContraction } from './contraction.ts'

/** A word or mark: offsets into the clean text. UD's syntactic words (`don't` is `do` + `n't`). */
export interface Token extends Span {
  readonly text: string
}

const OPENING_ABBREVIATIONS = abbreviations('opens')
const INNER_ABBREVIATIONS = abbreviations('inner')
const KEEPS_STOP = abbreviations('keeps')

/** Ends the run of token starts: what a token is looked for in, and where its sentence ends. */
interface Scan {
  readonly text: string
  readonly end: number
  /** The token before. */
  readonly before: string | undefined
}

/** Matches at `at`; its end, or -1. No quantifier here is nested over the same characters. */
function matchAt(shape: RegExp, text: string, at: number, end: number): number {
  shape.lastIndex = at
  const match = shape.exec(text)
  return match && match[0] !== '' && at + match[0].length <= end ? at + match[0].length : -1
}

const URL = /(?:https?:\/\/|www\.)[^\s<>"“”]{2,2000}/iuy
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/uy
const DOMAIN =
  /[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,4}\.(?:com|org|net|gov|edu|info|co\.uk|org\.uk|ru|tv|io|news|pdf|docx?|xlsx?|html?|txt|jpe?g|png)(?![\p{L}\p{N}])(?:\/[^\s<>"“”]{0,500})?/iuy
/** `alt.music.jazz`: the names of newsgroups and packages. */
const DOTTED = /[a-z]{2,30}(?:\.[a-z][a-z-]{0,30}){2,8}(?![\p{L}\p{N}.])/uy
const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]{0,60}/uy
const EMOTICON = /(?:[:;=]-?[)(DPp]|<3)(?![\p{L}\p{N}])/uy
const PHONE = /(?:1-)?\d{3}[-./]\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)/uy
const NUMBER =
  /\d{1,400}(?:[.,:/]\d{1,400}){0,20}(?:st|nd|rd|th|['’]?[sS](?!\p{L})|ST|ND|RD|TH|[ABDEG-JLN-Z](?![\p{L}\p{N}-]))?/uy
const ACRONYM =
  /(?:\p{L}\.){2,12}(?:\p{L}(?![\p{L}\p{N}]))?|(?:Ph\.D|[BM]\.(?:Sc|Ed|Phil|Tech))\.?/uy
const SLASHED = /(?:w\/o(?:ut)?|b\/c)(?![\p{L}\p{N}])/iuy
const WORD =
  /[\p{L}\p{N}\p{M}_]{1,400}(?:(?:['’](?=\p{L})|&(?=\p{L}))[\p{L}\p{N}\p{M}_]{1,400}){0,8}/uy
const CLITIC = /['’](?:s|m|d|ll|re|ve|em|til|tis|twas|cause|n)(?![\p{L}\p{N}])|['’]\d0s/iuy
const MARKS =
  /\[(?:\.\.\.|…)\]|\.{2,60}|[<>]{2,60}|-{1,60}|!{1,60}[!?]{0,60}|\?{1,60}[!?]{0,60}|''|``|\*{1,60}|={1,400}|_{1,400}|\${2,5}/uy
const CURRENCY = /(?:US|C|A|NZ|HK|S|R)\$/uy
const ANY = /[^\s]/uy

const LETTER_SHAPES = [CURRENCY, ACRONYM, SLASHED]
const MARK_SHAPES = [HANDLE, EMOTICON, CLITIC, MARKS]

const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** The end of a word of plain letters before a space or a comma, what most words are; -1 where it is another. */
function plainEnd(text: string, at: number, end: number): number {
  let to = at
  while (to < end && isPlainLetter(text.charCodeAt(to))) to++
  const next = text.charCodeAt(to)
  return to > at && to < end && to - at < 400 && (next === 32 || next === 44) ? to : -1
}

/** The end of the token that begins at `at`, by the first shape that fits. */
function tokenEnd(scan: Scan, at: number): number {
  const { text, end } = scan
  const plain = plainEnd(text, at, end)
  if (plain > 0) return plain
  const code = text.charCodeAt(at)
  const isDigit = code >= 48 && code <= 57
  const isLetter = /[\p{L}_]/u.test(text[at] ?? '')
  if (isLetter || isDigit) {
    const link = linkEnd(text, at, end)
    if (link > 0) return link
  }
  if (isDigit) {
    const number = matchAt(PHONE, text, at, end)
    return number > 0 ? number : matchAt(NUMBER, text, at, end)
  }
  const shapes = isLetter ? LETTER_SHAPES : MARK_SHAPES
  for (const shape of shapes) {
    const found = matchAt(shape, text, at, end)
    if (found > 0) return found
  }
  const word = matchAt(WORD, text, at, end)
  if (word > 0) return extendWord(scan, at, word)
  const mark = matchAt(ANY, text, at, end)
  return mark > 0 ? mark : at + 1
}

/** Only chunks with a dot, a slash or an at-sign inside can be links: most words leave here at once. */
function linkEnd(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + 80)
  let to = at
  let seen = false
  while (to < limit && !isSpace(text.charCodeAt(to))) {
    const code = text.charCodeAt(to++)
    if (code === 46 || code === 64 || code === 58) seen = true
  }
  if (!seen) return -1
  const url = matchAt(URL, text, at, end)
  if (url > 0) return trimLink(text, at, url)
  const mail = matchAt(EMAIL, text, at, end)
  if (mail > 0) return mail
  const domain = matchAt(DOMAIN, text, at, end)
  return domain > 0 ? domain : matchAt(DOTTED, text, at, end)
}

function trimLink(text: string, at: number, to: number): number {
  let end = to
  while (end > at + 1 && /[.,;:!?'’)\]]/.test(text[end - 1] ?? '')) end--
  return end
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029

/** Takes in an affix's hyphen (`anti-war`) and an abbreviation's full stop (`Gen.`). */
function extendWord({ text, end, before }: Scan, at: number, to: number): number {
  let wordEnd = to
  if (text[wordEnd] === '-') {
    const next = matchAt(WORD, text, wordEnd + 1, end)
    const head = text.slice(at, wordEnd).toLowerCase()
    const tail = next > 0 ? text.slice(wordEnd + 1, next).toLowerCase() : ''
    const joins = PREFIXES.has(head) || SUFFIXES.has(tail)
    if (tail !== '' && (joins || isGivenName(text.slice(at, wordEnd), tail, before))) wordEnd = next
  }
  if (text[wordEnd] === '.' && wordEnd < end && keepsStop(text, at, wordEnd, end)) wordEnd++
  return wordEnd
}

/** The splitter has ended the sentence elsewhere, so a full stop before its end is an abbreviation's. */
function keepsStop(text: string, at: number, stop: number, end: number): boolean {
  const after = text.slice(stop + 1, Math.min(end, stop + 8))
  const word = text.slice(at, stop).toLowerCase()
  if (/^[\s"'”’)\]]*$/.test(after) && stop + 8 >= end) return KEEPS_STOP.has(word)
  if (OPENING_ABBREVIATIONS.has(word) || INNER_ABBREVIATIONS.has(word)) return true
  if (word.length === 1) return /\p{L}/u.test(word)
  return word.length < 5 && /^(?:,|\s\p{Ll})/u.test(after)
}

const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstwxyz]|[cstk]h|ts|ng|[gk]w)?[aeiouy]{1,3}(?:n|ng|k|m|l|p|t|h|r)?$/i

/** `Kim Jong-un`, `Wai-ching`: Korean and Chinese given names are one token, unlike `Anglo-Dutch`. */
function isGivenName(head: string, tail: string, before: string | undefined): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(head) || !/^\p{Lu}/u.test(before ?? '')) return false
  return head.length < 7 && tail.length < 7 && SYLLABLE.test(head) && SYLLABLE.test(tail)
}

/**
 * Splits one sentence into UD's syntactic words and marks, with exact offsets; everything that shows
 * is in some token. A soft hyphen or zero-width mark inside a word is part of it, elsewhere it is
 * white space.
 *
 * @example tokenize("Trump's aides don't pay $5.", span) // Trump 's aides do n't pay $ 5 .
 */
export function tokenize(text: string, within: Span): Token[] {
  const raw = text.slice(within.start, within.end)
  const { text: folded, invisible } = foldInvisible(raw)
  if (invisible.length === 0) return tokensOf(text, within)
  let next = 0
  let added = within.start
  const place = (offset: number) => {
    while (next < invisible.length && (invisible[next] as InvisibleMarks).at <= offset)
      added += (invisible[next++] as InvisibleMarks).marks.length
    return offset + added
  }
  return tokensOf(folded, { start: 0, end: folded.length }).map((token) => {
    const start = place(token.start)
    const end = place(token.end - 1) + 1
    return { start, end, text: text.slice(start, end) }
  })
}

function tokensOf(text: string, within: Span): Token[] {
  const found: Token[] = []
  const end = Math.min(within.end, text.length)
  const push = (start: number, end: number) => {
    if (end > start) found.push({ start, end, text: text.slice(start, end) })
  }
  let at = within.start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isSpace(code) || (code > 127 && /\s/.test(text[at] as string))) {
      at++
      continue
    }
    const to = Math.max(at + 1, tokenEnd({ text, end, before: found.at(-1)?.text }, at))
    const cut = cutContraction(text.slice(at, Math.min(to, at + 240)))
    push(at, at + cut)
    push(at + cut, to)
    at = to
  }
  return found
}
