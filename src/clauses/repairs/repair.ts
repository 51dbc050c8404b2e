import type { Word } from '../../language/index.ts'

/** Puts words of a sentence right; gives the same list back where it finds nothing to mend. */
export type Repair = (words: readonly Word[]) => readonly Word[]

/** The words with some of them changed; the same list where `change` gives null for all. */
export function changeWords(
  words: readonly Word[],
  change: (word: Word, at: number) => Partial<Word> | null,
): readonly Word[] {
  let changed: Word[] | undefined
  words.forEach((word, at) => {
    const mended = change(word, at)
    if (!mended) return
    changed ??= [...words]
    changed[at] = { ...word, ...mended }
  })
  return changed ?? words
}

/** The heads of all words of a kind, with the first of them. */
export function wordsBelow(
  words: readonly Word[],
  isOne: (word: Word) => boolean,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  words.forEach((word, at) => {
    if (word.head >= 0 && isOne(word) && !found.has(word.head)) found.set(word.head, at)
  })
  return found
}

/** True for a word that is the subject of its head. */
export const isSubject = ({ deprel }: Word): boolean => deprel.startsWith('nsubj')
