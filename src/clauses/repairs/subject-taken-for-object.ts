import { CLAUSE_FORMS, SAYING_FORMS } from '../verb-words.data.ts'
import { changeWords, isSubject, type Repair, wordsBelow } from './repair.ts'

/** `She said parents would stay`: what stands between a verb of saying and a clause without subject is the clause's. */
export const subjectTakenForObject: Repair = (words) => {
  const subjects = wordsBelow(words, isSubject)
  const clauses = wordsBelow(words, ({ deprel }) => deprel === 'ccomp')
  const marked = wordsBelow(words, ({ deprel }) => deprel === 'mark')
  return changeWords(words, ({ deprel, head }, at) => {
    if (deprel !== 'obj' || head < 0 || head > at) return null
    const verb = words[head]?.text.toLowerCase() ?? ''
    if (!SAYING_FORMS.has(verb) && !CLAUSE_FORMS.has(verb)) return null
    const clause = clauses.get(head)
    const isOpen = clause !== undefined && clause > at && !subjects.has(clause)
    return isOpen && !marked.has(clause) ? { head: clause, deprel: 'nsubj' } : null
  })
}
