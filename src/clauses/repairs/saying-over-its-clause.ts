import { CLAUSE_FORMS } from '../verb-words.data.ts'
import { changeWords, isSubject, type Repair, wordsBelow } from './repair.ts'

/**
 * `He alleged the project was a trick`, read as "he alleged the project" with a verb behind it: what stands before the
 * second verb is its subject, and all of it is what he alleged.
 */
export const sayingOverItsClause: Repair = (words) => {
  const subjects = wordsBelow(words, isSubject)
  const says = words.findIndex(
    ({ text, deprel, head }, at) =>
      deprel === 'csubj' &&
      head > at &&
      words[head]?.head === -1 &&
      subjects.has(at) &&
      CLAUSE_FORMS.has(text.toLowerCase()),
  )
  const main = words[says]?.head ?? -1
  const object = words.findIndex(
    ({ deprel, head }, at) => deprel === 'obj' && head === says && at > says && at < main,
  )
  if (says < 0 || object < 0) return words
  return changeWords(words, (_, at) => {
    if (at === says) return { head: -1, deprel: 'root' }
    if (at === main) return { head: says, deprel: 'ccomp' }
    return at === object ? { head: main, deprel: 'nsubj' } : null
  })
}
