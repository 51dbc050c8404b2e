import { changeWords, isSubject, type Repair } from './repair.ts'

/** `The party's nominee Ana Roth said`: of two subjects side by side the first is the title of the second. */
export const titleBeforeName: Repair = (words) =>
  changeWords(words, (word, at) => {
    const next = words[at + 1]
    const isTitle =
      isSubject(word) &&
      (word.upos === 'NOUN' || word.upos === 'PROPN') &&
      next?.upos === 'PROPN' &&
      isSubject(next) &&
      next.head === word.head
    return isTitle ? { head: at + 1, deprel: 'nmod:desc' } : null
  })
