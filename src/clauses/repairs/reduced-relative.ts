import { SAYING_FORMS } from '../verb-words.data.ts'
import { changeWords, isSubject, type Repair, wordsBelow } from './repair.ts'

/**
 * `A note sent to the paper by Ms. Roth said “…”`: of two clauses that a verb of saying without subject has, one before
 * it and one behind, the first is no content: its subject speaks, its verb describes it.
 */
export const reducedRelative: Repair = (words) => {
  const subjects = wordsBelow(words, isSubject)
  const before = wordsBelow(words, ({ deprel }) => deprel === 'ccomp')
  const behind = new Set(
    words.flatMap(({ deprel, head }, at) => (deprel === 'ccomp' && at > head ? [head] : [])),
  )
  const described = new Map<number, { subject: number; verb: number; said: number }>()
  for (const [said, verb] of before) {
    const subject = subjects.get(verb)
    const isSaid = SAYING_FORMS.has(words[said]?.text.toLowerCase() ?? '') && !subjects.has(said)
    const isPast = words[verb]?.xpos === 'VBD' || words[verb]?.xpos === 'VBN'
    if (!isSaid || !behind.has(said) || !isPast || verb > said || subject !== verb - 1) continue
    described.set(subject, { subject, verb, said })
    described.set(verb, { subject, verb, said })
  }
  return changeWords(words, (_, at) => {
    const found = described.get(at)
    if (!found) return null
    const { subject, said } = found
    return at === subject
      ? { head: said, deprel: 'nsubj' }
      : { head: subject, deprel: 'acl', xpos: 'VBN' }
  })
}
