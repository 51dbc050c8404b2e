import { foldWord } from '../find/word-key.ts'
import type { Change } from './change.ts'

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** The words for which `test` holds, in one order whatever theirs. */
export const pickWords = (words: readonly string[], test: (word: string) => boolean): string =>
  words.filter(test).sort().join(' ')

/** The first word of the copy's side for which `test` holds. */
export function firstWord(
  change: Change,
  test: (word: string) => boolean,
): { c0: number; c1: number } | null {
  const at = change.now.findIndex((word) => test(foldWord(word)))
  return at < 0 ? null : { c0: change.c0 + at, c1: change.c0 + at + 1 }
}
