import { changeWords, type Repair, wordsBelow } from './repair.ts'

/** Of these a passive has an object, too: "Lund, given a medal". */
const OF_TWO_OBJECTS: ReadonlySet<string> = new Set(
  'give award offer send grant pay tell ask teach show deny hand lend owe cost fine call name'.split(
    ' ',
  ),
)

/**
 * `The host, armed with chalk, blamed the banks`: where a noun is all that a sentence has for a root, a participle that
 * describes it and has an object of its own is the sentence's verb: a passive has none.
 */
export const participleWithObject: Repair = (words) => {
  const root = words.findIndex(({ head }) => head === -1)
  const noun = words[root]
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return words
  const isClause = words.some(
    ({ head, deprel }) =>
      head === root && /^(?:cop|nsubj|csubj|aux|parataxis|conj|ccomp)/.test(deprel),
  )
  if (isClause) return words
  const objects = wordsBelow(words, ({ deprel }) => deprel === 'obj')
  const verb = words.findIndex(({ head, deprel, xpos, lemma }, at) => {
    const object = words[objects.get(at) ?? -1]
    const isActive = object !== undefined && !OF_TWO_OBJECTS.has(lemma)
    return head === root && at > root && deprel === 'acl' && /^VB[ND]$/.test(xpos) && isActive
  })
  if (verb < 0) return words
  return changeWords(words, ({ head, deprel }, at) => {
    if (at === verb) return { head: -1, deprel: 'root', xpos: 'VBD' }
    if (at === root) return { head: verb, deprel: 'nsubj' }
    return head === root && deprel === 'punct' && at > verb ? { head: verb } : null
  })
}
