import type { Span } from '../article/index.ts'
import { MONTH_WORDS, WEEKDAY_WORDS } from '../lexicon/index.ts'
import type { Reference, Season, Step, TimeUnit } from './expression.ts'
import { isSpace, wordEnd } from './lexer.ts'
import { wakes, wakeWords } from './may-hold-a-time.ts'
import {
  DECADE_WORDS,
  DEICTIC_WORDS,
  FREQUENCY_WORDS,
  HOLIDAYS,
  INDEFINITE,
  LONG_WORDS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  PART_WORDS,
  SEASON_WORDS,
  STEP_WORDS,
  UNIT_PLURALS,
  UNIT_WORDS,
  VAGUE_PHRASES,
} from './sense.data.ts'

/** All that a word can mean where time is told: several at once (`second` is a unit and an ordinal). */
export interface Sense {
  readonly month?: number
  readonly weekday?: number
  readonly unit?: TimeUnit
  readonly plural?: boolean
  readonly number?: number
  readonly ordinal?: number
  readonly season?: Season
  readonly part?: string
  readonly deictic?: { readonly days: number; readonly part?: string }
  readonly step?: Step
  readonly frequency?: string
  readonly indefinite?: boolean
  /** Begins a vague phrase or a holiday's name. */
  readonly opens?: boolean
  readonly reference?: Reference
  /** Digits only, as written. */
  readonly digits?: string
  /** `1980s`, `'80s`, `nineties`: 1980, 80, 90. */
  readonly decade?: number
  /** `2024-01-15`, `1/15/2024`: parts as written. */
  readonly numeric?: readonly [string, string, string]
  /** `08:21:53`, `6.40`. */
  readonly clock?: readonly [number, number, number | null]
  /** May begin an expression by itself: a sentence without one is not looked at. */
  readonly trigger?: boolean
  /** The time and zone of `2024-01-15T10:30:00Z`, as TIMEX3 writes them. */
  readonly stamp?: string
  /** `Q3`, `H1`, `FY2013`. */
  readonly code?: boolean
  /** `yearlong`, `daylong`: as long as one of these. */
  readonly long?: TimeUnit
}

/** A token seen as a part of a time expression. */
export interface Lexeme extends Span {
  readonly text: string
  readonly lower: string
  /** No white space before it. */
  readonly glued: boolean
  readonly sense: Sense
}

/** The one sense of all words that are nothing in a time expression. */
export const NO_SENSE: Sense = {}
/** The one sense of all words that only begin phrases: `the` of "the future". */
export const OPENS: Sense = { opens: true }
/** `Q3`, `H1`, `FY2013`. */
const CODE: Sense = { code: true, trigger: true }
const WORDS = buildWords()

function buildWords(): Map<string, Sense> {
  const words = new Map<string, Sense>()
  const add = (word: string, sense: Sense) => words.set(word, { ...words.get(word), ...sense })
  const trigger = true
  MONTH_WORDS.forEach((line, index) => {
    for (const word of line.split(' ')) add(word, { month: index + 1, trigger })
  })
  WEEKDAY_WORDS.forEach((line, index) => {
    for (const word of line.split(' ')) add(word, { weekday: index + 1, trigger })
    add(`${line.split(' ')[0]}s`, { weekday: index + 1, plural: true, trigger })
  })
  for (const [word, unit] of Object.entries(UNIT_WORDS)) {
    add(word, { unit, trigger })
    add(`${word}s`, { unit, plural: true, trigger })
  }
  for (const [word, unit] of Object.entries(UNIT_PLURALS))
    add(word, { unit, plural: true, trigger })
  for (const [word, season] of Object.entries(SEASON_WORDS)) {
    add(word, { season, trigger })
    add(`${word}s`, { season, plural: true, trigger })
  }
  for (const [word, part] of Object.entries(PART_WORDS)) {
    add(word, { part, trigger })
    add(`${word}s`, { part, plural: true, trigger })
  }
  for (const word of ['noon', 'midday', 'midnight', 'p.m.', 'a.m.', 'p.m', 'a.m', 'pm', 'am'])
    add(word, { trigger })
  // "nineteen ninety-six": a year in words has no other trigger.
  for (const word of ['gmt', 'utc', 'nineteen', 'b.c.', 'b.c', 'bc', 'bce', 'latest', 'midweek'])
    add(word, { trigger })
  for (const word of ['q1', 'q2', 'q3', 'q4', 'h1', 'h2']) add(word, CODE)
  for (const [word, unit] of Object.entries(LONG_WORDS)) add(word, { long: unit, trigger })
  for (const [word, number] of NUMBER_WORDS) add(word, { number })
  for (const [word, ordinal] of ORDINAL_WORDS) add(word, { ordinal })
  for (const [word, decade] of Object.entries(DECADE_WORDS)) add(word, { decade, trigger })
  for (const [word, step] of Object.entries(STEP_WORDS)) add(word, { step })
  for (const [word, deictic] of Object.entries(DEICTIC_WORDS)) add(word, { deictic, trigger })
  for (const [word, frequency] of Object.entries(FREQUENCY_WORDS)) add(word, { frequency, trigger })
  for (const word of INDEFINITE) add(word, { indefinite: true })
  for (const phrase of Object.keys(VAGUE_PHRASES)) openWith(add, phrase)
  for (const phrase of Object.keys(HOLIDAYS)) openWith(add, phrase)
  for (const [word, sense] of words) {
    if (Object.keys(sense).join() === 'opens') words.set(word, OPENS)
  }
  return words
}

/** The first word opens the phrase; its longest wakes the scan, for "the" and "at" are everywhere. */
function openWith(add: (word: string, sense: Sense) => void, phrase: string): void {
  const parts = phrase.split(' ')
  const [longest = ''] = [...parts].sort((a, b) => b.length - a.length)
  add(parts[0] ?? '', { opens: true })
  add(longest, { trigger: true })
}

const STAMP =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(T\d\d:\d\d(?::\d\d)?)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?$/i
const SLASHED = /^(\d{1,4})[/.](\d{1,2})[/.](\d{1,4})$/
const CLOCK = /^(\d{1,2})[:.](\d{2})(?::(\d{2}))?$/
const DECADE = /^['’]?(\d{2}|\d{4})['’]?s$/
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/

/** The sense of a token that begins with a digit or an apostrophe. */
function readDigits(lower: string): Sense {
  if (/^\d{1,9}$/.test(lower)) {
    return { digits: lower, number: Number(lower), ...(isYear(lower) ? { trigger: true } : {}) }
  }
  if (lower.length > 40) return NO_SENSE
  const stamp = STAMP.exec(lower.toUpperCase())
  if (stamp) return readStamp(stamp)
  if (lower.length > 20) return NO_SENSE
  const slashed = SLASHED.exec(lower)
  if (slashed) {
    return { numeric: [slashed[1] ?? '', slashed[2] ?? '', slashed[3] ?? ''], trigger: true }
  }
  const clock = CLOCK.exec(lower)
  if (clock && Number(clock[1]) < 24 && Number(clock[2]) < 60) {
    const seconds = clock[3] === undefined ? null : Number(clock[3])
    return {
      clock: [Number(clock[1]), Number(clock[2]), seconds],
      ...(lower.includes(':') ? { trigger: true } : {}),
    }
  }
  const decade = DECADE.exec(lower)
  if (decade?.[1]?.endsWith('0')) return { decade: Number(decade[1]), trigger: true }
  const ordinal = ORDINAL.exec(lower)
  if (ordinal) return { ordinal: Number(ordinal[1]), trigger: true }
  if (/^\d{1,3}(?:,\d{3})+$|^\d+\.\d+$/.test(lower))
    return { number: Number(lower.replace(/,/g, '')) }
  return NO_SENSE
}

function readStamp([, year = '', month = '', date = '', time, zone]: RegExpExecArray): Sense {
  const numeric = [year, month, date] as const
  return { numeric, trigger: true, ...(time ? { stamp: `${time}${zone === 'Z' ? 'Z' : ''}` } : {}) }
}

/** True for a number that news means as a year. */
export const isYear = (digits: string): boolean =>
  digits.length === 4 && digits >= '1000' && digits <= '2100'

function readSense(text: string, lower: string): Sense {
  const code = lower.charCodeAt(0)
  if ((code >= 48 && code <= 57) || code === 39 || code === 0x2019) return readDigits(lower)
  const word = WORDS.get(lower)
  if (!word) return /^fy(?:19|20)\d\d$/.test(lower) ? CODE : NO_SENSE
  return isWritten(text, word) ? word : (UNNAMED.get(lower) ?? word)
}

/**
 * Names of months and weekdays have a capital: `may`, `sun` and `march` are other words. In full and
 * otherwise without a meaning (`friday`, `november`) they may stand in small letters.
 */
function isWritten(text: string, sense: Sense): boolean {
  if (sense.month === undefined && sense.weekday === undefined) return true
  if (text.length > 5 && text !== 'august') return true
  return text[0] !== text[0]?.toLowerCase()
}

/** The senses of names of months and weekdays where they are written as other words. */
const UNNAMED = new Map(
  [...WORDS].flatMap(([word, { month, weekday, ...sense }]) =>
    month === undefined && weekday === undefined ? [] : [[word, sense] as const],
  ),
)

const WAKES = wakeWords([...WORDS].flatMap(([word, sense]) => (sense.trigger ? word : [])))

/** In small letters, with straight apostrophes. */
const plain = (word: string): string => {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** The words of a sentence with what they mean, or null if none of them can begin an expression. */
export function readLexemes(text: string, start: number, end: number): Lexeme[] | null {
  if (!wakes(text, start, end, WAKES)) return null
  const lexemes: Lexeme[] = []
  let hasTrigger = false
  let before = -1
  for (let at = start; at < end; ) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    const to = wordEnd(text, at, end)
    const word = text.slice(at, to)
    const code = word.charCodeAt(0)
    const lower = code > 96 && code < 123 && !word.includes('’') ? word : plain(word)
    const sense = readSense(word, lower)
    if (sense.trigger) hasTrigger = true
    lexemes.push({ start: at, end: to, text: word, lower, glued: at === before, sense })
    before = to
    at = to
  }
  return hasTrigger ? lexemes : null
}
