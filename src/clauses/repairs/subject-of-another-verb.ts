import type { Word } from '../../language/index.ts'
import { changeWords, isSubject, type Repair, wordsBelow } from './repair.ts'

/** Verbs above one another that are looked at. */
const MAX_CLIMB = 4

/** `Roth, a historian, recalled, "… he said …"`: a subject beyond a verb without one is that verb's. */
export const subjectOfAnotherVerb: Repair = (words) => {
  const subjects = wordsBelow(words, isSubject)
  return changeWords(words, (word, at) => {
    if (!isSubject(word) || word.head <= at) return null
    let verb = words[word.head]?.head ?? -1
    for (let step = 0; step < MAX_CLIMB && verb > at && verb < word.head; step++) {
      if (!subjects.has(verb) && isFiniteVerb(words[verb])) return { head: verb, deprel: 'nsubj' }
      verb = words[verb]?.head ?? -1
    }
    return null
  })
}

const isFiniteVerb = (word: Word | undefined): boolean =>
  word?.upos === 'VERB' && (word.xpos === 'VBD' || word.xpos === 'VBZ' || word.xpos === 'VBP')
