import { datelineEnd } from './dateline-subject.ts'
import { changeWords, isSubject, type Repair, wordsBelow } from './repair.ts'

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP'])
/** So hangs the verb of a sentence's beginning. */
const OPENING: ReadonlySet<string> = new Set(['root', 'ccomp', 'acl', 'parataxis'])

/** `OSLO (Wire) — Ministers met`: who stands behind the dash explains no town; the first verb without subject is theirs. */
export const subjectBehindDateline: Repair = (words) => {
  const dash = datelineEnd(words)
  if (dash < 0) return words
  const noun = words.findIndex(
    ({ head, deprel, upos }, at) =>
      at > dash && head >= 0 && head < dash && deprel !== 'acl' && /^(?:NOUN|PROPN)$/.test(upos),
  )
  if (noun < 0) return words
  const subjects = wordsBelow(words, isSubject)
  const verb = words.findIndex(
    ({ xpos, deprel }, at) => at > noun && FINITE.has(xpos) && OPENING.has(deprel),
  )
  if (verb < 0 || subjects.has(verb)) return words
  return changeWords(words, (_, at) => (at === noun ? { head: verb, deprel: 'nsubj' } : null))
}
