import { anyName, SMALL_NUMBERS } from '../../lexicon/index.ts'
import type { CitedWords } from './cited-words.ts'
import { DATES } from './days.ts'

const DIGITS = /\d[\d,.]*/g
const WORDS = new RegExp(
  String.raw`\b(?:${anyName([...SMALL_NUMBERS.keys()].filter((word) => word !== 'zero' && word !== 'one'))})\b`,
  'gi',
)
/** What the brief counts itself: `(7 articles, 1 AP text: count as 4 reports)`. */
export const COUNTS = /\((\d+) articles?[^)]{0,60}\)|^(?:(\d+) of the \d+|All (\d+)|Both) articles/

/** Numbers of a sentence that do not stand in the cited words; days are looked at apart. */
export function unlicensedNumbers(sentence: string, { words, articles }: CitedWords): string[] {
  const own = COUNTS.exec(sentence)
  const counted = Number(own?.[1] ?? own?.[2] ?? own?.[3] ?? 0)
  const miscounted = counted > articles ? [String(counted)] : []
  const rest = sentence.replace(COUNTS, ' ').replace(DATES, ' ')
  const known = new Set([...numbersOf(words)])
  return [...miscounted, ...numbersOf(rest).filter((number) => !known.has(number))]
}

function numbersOf(text: string): string[] {
  const digits = [...text.matchAll(DIGITS)].map(([number]) => number.replace(/[,.]/g, ''))
  const words = [...text.matchAll(WORDS)].map(([word]) =>
    String(SMALL_NUMBERS.get(word.toLowerCase())),
  )
  return [...digits, ...words]
}
