import type { Word } from '../../language/index.ts'
import { SAYING_FORMS } from '../verb-words.data.ts'
import { changeWords, isSubject, type Repair, wordsBelow } from './repair.ts'

/** An apposition between a name and its verb is no longer. */
const REACH = 16

/** `The firm will cut jobs, Lind, a writer, wrote on Monday`: the name set off before a verb of saying is its subject. */
export const sayingBehindName: Repair = (words) => {
  const subjects = wordsBelow(words, isSubject)
  const found = new Map<number, number>()
  words.forEach(({ text, deprel, xpos }, at) => {
    if (deprel !== 'conj' || xpos === 'VBN' || subjects.has(at)) return
    if (!SAYING_FORMS.has(text.toLowerCase())) return
    const name = nameBefore(words, at)
    if (name >= 0) found.set(name, at)
  })
  if (found.size === 0) return words
  const verbs = new Set(found.values())
  return changeWords(words, (_, at) => {
    const verb = found.get(at)
    if (verb !== undefined) return { head: verb, deprel: 'nsubj' }
    return verbs.has(at) ? { deprel: 'parataxis' } : null
  })
}

/** The name behind a comma whose phrase, with its apposition, ends right before a verb; -1 for none. */
function nameBefore(words: readonly Word[], verb: number): number {
  const isApart = words[verb - 1]?.text === ','
  for (let at = verb - 1; at > Math.max(0, verb - REACH); at--) {
    const word = words[at] as Word
    if (word.upos === 'VERB' || word.upos === 'AUX') return -1
    const opens = words[at - 1]?.text === ',' || words[at - 1]?.text === '”'
    const isWhole = isApart || !words.slice(at, verb).some(({ text }) => text === ',')
    if (
      opens &&
      word.upos === 'PROPN' &&
      !/^flat/.test(word.deprel) &&
      isWhole &&
      /^(?:conj|appos|dep)$/.test(word.deprel)
    )
      return at
  }
  return -1
}
