import { type Article, type BlockRole, type Cite, cutInjected } from '../../article/index.ts'
import { anyName, anyWord, SMALL_NUMBERS } from '../../lexicon/index.ts'
import type { CountedThing } from '../../record/index.ts'
import { ABOUT, ANYBODY, BETWEEN, COUNT_WORDS, type CountWords } from './count-words.data.ts'

/** How many a page counts. */
export interface PageCount {
  readonly of: CountedThing
  readonly value: number
  readonly cite: Cite
}

const WORDS = [...SMALL_NUMBERS.keys()].filter((word) => word.length > 2)
const NUMBER = String.raw`(?<number>\d{1,3}(?:,\d{3}){1,2}|\d{1,6}|${anyName(WORDS)})(?![\d.,]{0,8}\d|%| per ?cent| (?:years?|months?|days?|hours?|million|billion))`
const ROUGHLY = `["“‘]?(?:(?:${anyWord(ABOUT)}) ){0,2}`
const PEOPLE = `(?: (?:other )?(?:${anyWord(ANYBODY)}))?`
/** Behind a number that counts all of them no other noun follows. */
const ENDS = String.raw`(?=[,.;:)"”’]| (?:and|in|on|at|when|as|after|more|dead|while|by|since|from|across|near|during)\b|$)`

interface CountPattern {
  readonly of: CountedThing
  readonly pattern: RegExp
}

const PATTERNS: readonly CountPattern[] = COUNT_WORDS.flatMap((words) =>
  formsOf(words).map((form) => ({ of: words.of, pattern: new RegExp(form, 'giu') })),
)

function formsOf({ behind, before, nouns }: CountWords): string[] {
  const number = `${ROUGHLY}${NUMBER}`
  return [
    ...(nouns
      ? [
          String.raw`\b(?:${anyWord(nouns)})\b[^.;:?!\n]{0,80}?\b(?:to|at|of|is|was|reached|as) ${number}(?! (?:from|of)\b)`,
        ]
      : []),
    String.raw`\b${number}${PEOPLE}(?:, including [^,.;]{2,60},)?(?: (?:${anyName(BETWEEN)})){0,4} (?:${anyWord(behind)})\b`,
    ...(before ? [String.raw`\b(?:${anyWord(before)}) ${number}${PEOPLE}${ENDS}`] : []),
  ]
}

const ROLES: ReadonlySet<BlockRole> = new Set(['title', 'dek', 'body'])
/** Counts stand in the headline and in the first paragraphs. */
const MOST_BLOCKS = 14
const LONGEST_BLOCK = 2_000
/** Of long ago: `in 2007 more than 1,200 people were killed`. */
const OF_ANOTHER_TIME =
  /\b(?:1[89]|20)\d\d\b|\byears? (?:ago|earlier)\b|\blast year\b|\bsince\b|\bfear(?:ed|s)?\b|\bmay\b|\bcould\b/

/** How many dead, injured, missing a page counts: what its headline says, else its text, the first of each. */
export function readCounts(article: Article): PageCount[] {
  const found = new Map<CountedThing, PageCount>()
  const blocks = article.blocks.filter(({ role }) => ROLES.has(role)).slice(0, MOST_BLOCKS)
  for (const { span } of blocks) {
    const text = article.text.slice(span.start, Math.min(span.end, span.start + LONGEST_BLOCK))
    for (const sentence of sentencesOf(text)) {
      if (OF_ANOTHER_TIME.test(sentence.text)) continue
      const start = span.start + sentence.start
      const spans = cutInjected(article, { start, end: start + sentence.text.length })
      for (const { of, value } of countsIn(sentence.text))
        if (!found.has(of)) found.set(of, { of, value, cite: { article: article.id, spans } })
    }
  }
  return [...found.values()]
}

/** The counts that a sentence tells. */
export function countsIn(text: string): { of: CountedThing; value: number }[] {
  return PATTERNS.flatMap(({ of, pattern }) =>
    [...text.matchAll(pattern)].slice(0, 1).flatMap(({ groups }) => {
      const value = numberOf(groups?.number ?? '')
      return value === undefined ? [] : [{ of, value }]
    }),
  )
}

function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''))
  return SMALL_NUMBERS.get(word.toLowerCase())
}

/** A stop before a capital ends a sentence, but behind a capital letter or a title. */
const STOP = /(?<=[\p{Ll}\d)”"’]{2})[.!?]["”’]?\s+(?=["“‘]?[\p{Lu}\d])/gu

function sentencesOf(text: string): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = []
  let start = 0
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].trimEnd().length
    found.push({ start, text: text.slice(start, end) })
    start = stop.index + stop[0].length
  }
  found.push({ start, text: text.slice(start) })
  return found
}
