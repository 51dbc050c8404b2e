import type { Word } from '../../language/index.ts'
import { changeWords, isSubject, type Repair, wordsBelow } from './repair.ts'

/** Verbs above one another that are looked at. */
const MAX_CLIMB = 6

/** `Lund said ships left and believes they will return`: several do not "believes"; it is joined to the verb of one. */
export const agreeingSubject: Repair = (words) => {
  const subjects = wordsBelow(words, isSubject)
  const isOfSeveral = (verb: number): boolean =>
    PLURAL.has(words[subjects.get(verb) ?? -1]?.xpos ?? '')
  return changeWords(words, ({ deprel, head, xpos }, at) => {
    if (deprel !== 'conj' || xpos !== 'VBZ' || subjects.has(at) || head < 0 || head > at)
      return null
    if (!isOfSeveral(head)) return null
    let above = words[head]?.head ?? -1
    for (let step = 0; step < MAX_CLIMB && above >= 0; step++) {
      if (above < at && isFiniteVerb(words[above]) && subjects.has(above) && !isOfSeveral(above)) {
        return { head: above }
      }
      above = words[above]?.head ?? -1
    }
    return null
  })
}

/** Nouns of several. */
const PLURAL: ReadonlySet<string> = new Set(['NNS', 'NNPS'])

const isFiniteVerb = (word: Word | undefined): boolean =>
  word?.xpos === 'VBD' || word?.xpos === 'VBZ' || word?.xpos === 'VBP'
