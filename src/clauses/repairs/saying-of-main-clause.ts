import { SAYING_PARTICIPLES } from '../verb-words.data.ts'
import { changeWords, isSubject, type Repair, wordsBelow } from './repair.ts'

const MAX_CLIMB = 6
/** Relations of clauses that lie inside what somebody says or of whom he speaks. */
const INNER: ReadonlySet<string> = new Set(['ccomp', 'acl', 'xcomp', 'advcl', 'csubj'])

/**
 * `The court stopped a firm from leaving its pits, citing a risk`; `Oslo said the plan had failed, adding …`: what
 * stands behind the comma at the end of a sentence is told of whom the sentence speaks.
 */
export const sayingOfMainClause: Repair = (words) => {
  const subjects = wordsBelow(words, isSubject)
  return changeWords(words, ({ text, deprel, head }, at) => {
    if (deprel !== 'advcl' || head < 0 || head > at || subjects.has(at)) return null
    if (words[at - 1]?.text !== ',' || !SAYING_PARTICIPLES.has(text.toLowerCase())) return null
    let verb = head
    let found = -1
    for (let step = 0; step < MAX_CLIMB && verb >= 0; step++) {
      if (subjects.has(verb)) found = verb
      if (!INNER.has(words[verb]?.deprel ?? '')) break
      verb = words[verb]?.head ?? -1
    }
    return found >= 0 && found < at && found !== head ? { head: found } : null
  })
}
