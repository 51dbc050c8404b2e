import { changeWords, type Repair, wordsBelow } from './repair.ts'

/** `Ms. Roth, head of the port, called on Oslo to …`: with a subject and no helper a participle is a past. */
export const pastWithSubject: Repair = (words) => {
  const subjects = wordsBelow(words, ({ deprel }) => deprel === 'nsubj')
  const helped = wordsBelow(words, ({ deprel }) => /^(?:aux|cop)\b/.test(deprel))
  return changeWords(words, ({ upos, xpos }, at) =>
    upos === 'VERB' && xpos === 'VBN' && subjects.has(at) && !helped.has(at)
      ? { xpos: 'VBD' }
      : null,
  )
}
