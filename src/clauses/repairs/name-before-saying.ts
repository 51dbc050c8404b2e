import { CLAUSE_FORMS } from '../verb-words.data.ts'
import { changeWords, isSubject, type Repair, wordsBelow } from './repair.ts'

/** `Cringely said the jobs would go`: a capital before a verb of saying without subject is no adverb. */
export const nameBeforeSaying: Repair = (words) => {
  const subjects = wordsBelow(words, isSubject)
  return changeWords(words, ({ text, upos, deprel, head }, at) => {
    if (upos !== 'ADV' || deprel !== 'advmod' || head !== at + 1 || subjects.has(head)) return null
    const before = words[at - 1]
    const opens = before === undefined || before.upos === 'PUNCT' || before.upos === 'CCONJ'
    const says = CLAUSE_FORMS.has(words[head]?.text.toLowerCase() ?? '')
    return opens && says && /^\p{Lu}\p{Ll}/u.test(text)
      ? { upos: 'PROPN', xpos: 'NNP', deprel: 'nsubj', lemma: text }
      : null
  })
}
