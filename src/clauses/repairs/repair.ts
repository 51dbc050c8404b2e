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
