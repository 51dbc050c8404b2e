import type { Match } from './expression.ts'
import type { Lexeme } from './lexeme.ts'

/** One sentence's lexemes, and what rules ask of them. */
export interface LexemeLine {
  readonly lexemes: readonly Lexeme[]
}

/** Reads the longest expression that begins at a lexeme; rules call it for what lies inside them. */
export type ReadExpression = (line: LexemeLine, at: number) => Match | null

/** One form of expression: null where the words at `at` do not have it. */
export type DateRule = (line: LexemeLine, at: number, read: ReadExpression) => Match | null

/** The word at `at` in small letters with straight apostrophes, '' beyond the ends. */
export const wordAt = (line: LexemeLine, at: number): string => line.lexemes[at]?.lower ?? ''

/** The index after `at`, over one hyphen between glued words: `third-quarter` is `third quarter`. */
export function after(line: LexemeLine, at: number): number {
  return isHyphen(line, at + 1) ? at + 2 : at + 1
}

/** A hyphen with a word glued on both sides. */
export function isHyphen(line: LexemeLine, at: number): boolean {
  const hyphen = line.lexemes[at]
  if (!hyphen?.glued || !line.lexemes[at + 1]?.glued) return false
  return hyphen.text === '-' || hyphen.text === '‑'
}

/** Whether the words from `at` are these, separated by spaces. */
export function wordsAt(line: LexemeLine, at: number, words: string): boolean {
  const first = wordAt(line, at)
  if (first === '' || !words.startsWith(first)) return false
  return words.split(' ').every((word, index) => wordAt(line, at + index) === word)
}

/** Phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly (readonly [readonly string[], T])[]>

/** The longest of the phrases that stands at `at`: its value and where it ends. */
export function longestAt<T>(
  line: LexemeLine,
  at: number,
  phrases: Phrases<T>,
): { end: number; value: T } | null {
  for (const [words, value] of phrases.get(wordAt(line, at)) ?? []) {
    if (words.every((word, index) => wordAt(line, at + index) === word)) {
      return { end: at + words.length, value }
    }
  }
  return null
}

/** A table of phrases made ready for `longestAt`. */
export function toPhrases<T>(table: Readonly<Record<string, T>>): Phrases<T> {
  const phrases = new Map<string, (readonly [readonly string[], T])[]>()
  for (const [phrase, value] of Object.entries(table)) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), [words, value] as const])
  }
  for (const list of phrases.values()) list.sort((a, b) => b[0].length - a[0].length)
  return phrases
}
