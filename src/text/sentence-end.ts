import type { Span } from '../article/index.ts'
import { abbreviations, sayingForms } from '../lexicon/words.ts'
import { NOUN_STARTERS, SENTENCE_STARTERS } from './sentence-starters.ts'

const OPENING_ABBREVIATIONS = abbreviations('opens')
const INNER_ABBREVIATIONS = abbreviations('inner')

const OPENER = /["“‘'([«]/
/** `… he asked`, `… the mayor of Lund said`: up to three words and a verb of saying. */
const SAYS = new RegExp(
  `^\\S{1,40}(?:\\s\\S{1,40}){0,2}\\s(?:${[...sayingForms({ having: 'speaks', tense: 'told' })].join('|')})\\b`,
)
const CLOSING = /["”’)\]»%]/
/** A word with a capital that is glued to what stands before, and goes on as words do. */
const GLUED_WORD = /^["“]?(\p{Lu}\p{Ll}{1,30}|[AI](?=\s))(?=[\s,’'-]|\.(?:\s|$)|[!?]|$)/u
const LINK = /^(?:https?:|www\.)|@|\.(?:com|org|net|co|gov|edu)\b/i

/** One place where a sentence might end: offsets into the text. */
export interface SentenceEndCandidate {
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
type EndRule = (candidate: SentenceEndCandidate) => boolean | null

const wordBefore = ({ text, from, start }: SentenceEndCandidate): string => {
  const tail = text.slice(Math.max(from, start - 40), start)
  return /[^\s"“”‘’'()[\]—–]*$/u.exec(tail)?.[0] ?? ''
}

const wordAfter = ({ text, next, within }: SentenceEndCandidate): string =>
  /^["“‘'([«]{0,3}([\p{L}\p{N}’']{0,30})/u.exec(
    text.slice(next, Math.min(next + 40, within.end)),
  )?.[1] ?? ''

const isUpper = (character: string): boolean => /\p{Lu}/u.test(character)

/**
 * `He left.She stayed.`, `“It is over”.According to him`, `In 2019.The bank`: a scrape lost the space. A word that goes on with more
 * than letters is no sentence's first (`String.Format(`, `Vue.Js`), nor is what stands behind a known abbreviation.
 */
const unspaced: EndRule = (candidate) => {
  const { text, start, end, closed, next } = candidate
  if (next > closed) return null
  if (closed > end) return /\p{Lu}/u.test(text[closed] ?? '') && /[a-z]/.test(text[start - 1] ?? '')
  if (end - start > 1 && text[start] === '.') return false
  const before = wordBefore(candidate)
  if (LINK.test(before + (/^\S{1,30}/.exec(text.slice(start, start + 30))?.[0] ?? ''))) return false
  const after = GLUED_WORD.exec(text.slice(end, end + 34))?.[1] ?? ''
  if (after === '') return false
  const starts = SENTENCE_STARTERS.has(after.toLowerCase())
  if (OPENING_ABBREVIATIONS.has(before.toLowerCase())) return starts && /^(?:no|art)$/.test(before)
  const plain = /^\p{L}*\p{Ll}{2}$/u.test(before) || before === 'in'
  if ((plain && !isInner(before)) || CLOSING.test(text[start - 1] ?? '')) {
    return starts || after.length > 2 || /^[MD]r$/.test(after)
  }
  // Behind a number and letters of a company or a state more may be left out: `3.Edition`, `U.S.Senate`.
  return starts && (after.length > 1 ? /[\d\p{L}]$/u : /\d$/).test(before)
}

/** `"Why?" he asked.`, `approx. five`, `so ... and`: a small letter goes on, but not after a plain word. */
const lowerCaseGoesOn: EndRule = (candidate) => {
  const { text, start, end, closed, next } = candidate
  const after = text.slice(next, next + 12).replace(/^["“‘'([]+/, '')
  // "eBay said so": a name.
  if (!/^[\p{Ll},;:]/u.test(after) || /^\p{Ll}{1,4}\p{Lu}\p{Ll}/u.test(after)) return null
  if (closed > end) return false
  // "and when? nobody knows": a question without quotation marks around it has ended, "why? she asked" has not.
  if (text[start] !== '.') {
    return /^[\p{Ll}\p{N}]/u.test(text[next] ?? '') && !isSpoken(candidate) && isPlain(candidate)
  }
  if (end - start > 1) return false
  // "They left. (see below)"
  if (text[next] === '(' && next > closed) return isAbbreviation(candidate) ? false : null
  // A scrape or a mail without capitals: "they left. nobody stayed" has no abbreviation before it.
  return /^\p{L}*\p{Ll}{3}$/u.test(wordBefore(candidate)) && !isAbbreviation(candidate)
}

/** `Mr Kim asked`, after a question. */
const isSpoken = ({ text, next }: SentenceEndCandidate): boolean =>
  SAYS.test(text.slice(next, next + 120))

/** Small letters before the mark, unlike `Yahoo! shares`, and more of them than in `Huh? as a word`. */
const isPlain = (candidate: SentenceEndCandidate): boolean =>
  /^\p{Ll}{2,40}$/u.test(wordBefore(candidate)) && candidate.start - candidate.from > 8

const isAbbreviation = (candidate: SentenceEndCandidate): boolean => {
  const before = wordBefore(candidate).toLowerCase()
  return OPENING_ABBREVIATIONS.has(before) || INNER_ABBREVIATIONS.has(before)
}

/** `"Why not?" Mr Kim asked.` */
const questionInSpeech: EndRule = (candidate) => {
  if (candidate.text[candidate.start] === '.' || candidate.closed === candidate.end) return null
  return isSpoken(candidate) ? false : null
}

/** `1. First of all`, `iv. Last`: the number of a list item; but `Ah! Sure`. */
const listNumber: EndRule = ({ text, from, start, end }) =>
  end - start === 1 &&
  text[start] === '.' &&
  /^\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})$/i.test(text.slice(from, start))
    ? false
    : null

/** `Gen. Smith`, `No. 5`. */
const openingAbbreviation: EndRule = (candidate) => {
  const before = wordBefore(candidate).toLowerCase()
  if (candidate.end - candidate.start > 1 || candidate.closed > candidate.end) return null
  if (!OPENING_ABBREVIATIONS.has(before)) return null
  const after = candidate.text[candidate.next] ?? ''
  // "c. 1920", but "vitamin C. The pills".
  if (before === 'c' || before === 'ca') return /^\d/.test(after) ? false : null
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
  if (!isDotted(before) && !isInner(before)) return null
  return startsSentence(candidate)
}

/** `U.S`, `p.m`: letters with full stops between them. */
const isDotted = (word: string): boolean => /^(?:\p{L}\.){1,8}\p{L}$/u.test(word)

/** "in" and "sun" are words first: only with a capital are they Indiana and Sunday. */
const isInner = (word: string): boolean =>
  INNER_ABBREVIATIONS.has(word.toLowerCase()) &&
  !/^(?:in|sun|mar|sat|min|ill|miss|wash|mass|la|pa|est|ed)$/.test(word)

/** `George W. Bush`, but `vitamin C. The …`. */
const initial: EndRule = (candidate) => {
  const before = wordBefore(candidate)
  if (candidate.end - candidate.start > 1 || candidate.closed > candidate.end) return null
  return /^\p{Lu}$/u.test(before) ? startsSentence(candidate) : null
}

function startsSentence(candidate: SentenceEndCandidate): boolean {
  const { text, next } = candidate
  const after = wordAfter(candidate)
  // "10 a.m. (CDT)", "Acme Inc. (Lima)": what the bracket holds belongs to the word before.
  if (text[next] === '(') return false
  if (candidate.closed > candidate.end || OPENER.test(text[next] ?? '')) {
    return isUpper(after[0] ?? '')
  }
  if (!isUpper(after[0] ?? '')) return false
  const word = after.toLowerCase()
  if (SENTENCE_STARTERS.has(word)) return true
  // "in the U.S. Officials said": a capital that such a noun has only as a first word; but "U.S. Officials Say".
  return NOUN_STARTERS.has(word) && /^\S{1,30}\s[^\p{Lu}\s]/u.test(text.slice(next, next + 40))
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

/** Whether a sentence ends here. */
export function isEnd(candidate: SentenceEndCandidate): boolean {
  for (const rule of RULES) {
    const verdict = rule(candidate)
    if (verdict !== null) return verdict
  }
  return true
}
