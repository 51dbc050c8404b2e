import type { Word } from '../../language/index.ts'
import { SAYING_FORMS } from '../verb-words.data.ts'
import { changeWords, type Repair } from './repair.ts'

const BREAK = /^(?:[,;?!…”"]|''|—|–|--?|\.\.\.)$/

/** `"We stay," said the mayor`, `…, says Ms. Lind`: behind a mark what follows the verb of saying is its subject. */
export const invertedSaying: Repair = (words) => {
  const subjects = new Set(
    words.flatMap(({ head, deprel }) => (deprel.startsWith('nsubj') ? [head] : [])),
  )
  const isInverted = (verb: number): boolean =>
    verb > 0 &&
    !subjects.has(verb) &&
    SAYING_FORMS.has((words[verb] as Word).text.toLowerCase()) &&
    BREAK.test((words[verb - 1] as Word).text)
  return changeWords(words, ({ head, deprel, upos }, at) => {
    const canBe =
      deprel === 'obj' || deprel === 'dep' || deprel === 'xcomp' || deprel === 'obl:npmod'
    const isNominal = upos === 'PROPN' || upos === 'NOUN' || upos === 'PRON'
    return canBe && isNominal && head >= 0 && head < at && isInverted(head)
      ? { deprel: 'nsubj' }
      : null
  })
}
