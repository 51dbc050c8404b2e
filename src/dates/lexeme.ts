import { MONTH_WORDS, type Span, WEEKDAY_WORDS } from '../article/index.ts'
import type { Token } from '../text/index.ts'
import type { Reference, Season, Step, Unit } from './expression.ts'
import {
  DECADE_WORDS,
  DEICTIC_WORDS,
  FREQUENCY_WORDS,
  HOLIDAYS,
  INDEFINITE,
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
  readonly unit?: Unit
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
  /** `mid-1996`, `mid-January`: the sense is that of the rest. */
  readonly mid?: boolean
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
  for (const word of ['year-end', 'nineteen', 'b.c.', 'bc']) add(word, { trigger })
  for (const [word, number] of NUMBER_WORDS) add(word, { number })
  for (const [word, ordinal] of ORDINAL_WORDS) add(word, { ordinal })
  for (const [word, decade] of Object.entries(DECADE_WORDS)) add(word, { decade, trigger })
  for (const [word, step] of Object.entries(STEP_WORDS)) add(word, { step })
  for (const [word, deictic] of Object.entries(DEICTIC_WORDS)) add(word, { deictic, trigger })
  for (const [word, frequency] of Object.entries(FREQUENCY_WORDS)) add(word, { frequency, trigger })
  for (const word of INDEFINITE) add(word, { indefinite: true })
  for (const phrase of Object.keys(VAGUE_PHRASES)) openWith(add, phrase)
  for (const phrase of Object.keys(HOLIDAYS)) openWith(add, phrase)
  return words
}

/** The first word opens the phrase; the last but `the` wakes the scan. */
function openWith(add: (word: string, sense: Sense) => void, phrase: string): void {
  const parts = phrase.split(' ')
  add(parts[0] as string, { opens: true })
  add(parts.find((part) => part !== 'the' && part !== 'a') as string, { trigger: true })
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const SLASHED = /^(\d{1,4})[/.](\d{1,2})[/.](\d{1,4})$/
const CLOCK = /^(\d{1,2})[:.](\d{2})(?::(\d{2}))?$/
const DECADE = /^['’]?(\d{2}|\d{4})['’]?s$/
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/

/** The sense of a token that begins with a digit or an apostrophe. */
function readDigits(lower: string): Sense {
  if (/^\d{1,9}$/.test(lower)) {
    return { digits: lower, number: Number(lower), ...(isYear(lower) ? { trigger: true } : {}) }
  }
  if (lower.length > 20) return NO_SENSE
  const iso = ISO.exec(lower) ?? SLASHED.exec(lower)
  if (iso) return { numeric: [iso[1] ?? '', iso[2] ?? '', iso[3] ?? ''], trigger: true }
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
  if (ordinal) return { ordinal: Number(ordinal[1]) }
  if (/^\d{1,3}(?:,\d{3})+$|^\d+\.\d+$/.test(lower))
    return { number: Number(lower.replace(/,/g, '')) }
  return NO_SENSE
}

/** True for a number that news means as a year. */
export const isYear = (digits: string): boolean =>
  digits.length === 4 && digits >= '1000' && digits <= '2100'

function readSense(text: string, lower: string): Sense {
  const code = lower.charCodeAt(0)
  if ((code >= 48 && code <= 57) || code === 39 || code === 0x2019) return readDigits(lower)
  const word = WORDS.get(lower)
  if (word) return isWritten(text, word) ? word : { ...word, month: undefined, weekday: undefined }
  if (lower.startsWith('mid-')) {
    const rest = readSense(text.slice(4), lower.slice(4))
    return rest.trigger ? { ...rest, mid: true } : NO_SENSE
  }
  return NO_SENSE
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

/** The tokens of a sentence with what they mean, or null if none of them can begin an expression. */
export function readLexemes(tokens: readonly Token[]): Lexeme[] | null {
  let wakes = false
  const lexemes: Lexeme[] = []
  let end = -1
  for (const token of tokens) {
    const lower = token.text.toLowerCase()
    const sense = readSense(token.text, lower)
    if (sense.trigger) wakes = true
    const { start, text } = token
    lexemes.push({ start, end: token.end, text, lower, glued: start === end, sense })
    end = token.end
  }
  return wakes ? lexemes : null
}
