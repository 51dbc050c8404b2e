import { sayingForms } from '../../lexicon/index.ts'
import { changeWords, isSubject, type Repair, wordsBelow } from './repair.ts'

const TOLD = sayingForms({ having: 'vouched', tense: 'told' })

/**
 * `Lund said that ships left, Reuters reported`: a verb of saying with a subject and nothing said, at the end of what
 * another one says, is an aside.
 */
export const sayingAtEnd: Repair = (words) => {
  const contents = wordsBelow(words, ({ deprel }) => deprel === 'ccomp')
  if (contents.size === 0) return words
  const subjects = wordsBelow(words, isSubject)
  const objects = wordsBelow(words, ({ deprel }) => deprel === 'obj' || deprel === 'xcomp')
  return changeWords(words, ({ text, deprel, head }, at) => {
    const isAside = deprel === 'ccomp' && TOLD.has(text.toLowerCase())
    const first = contents.get(head) ?? at
    if (!isAside || first >= at || head >= first || contents.has(at) || objects.has(at)) return null
    const subject = subjects.get(at)
    return subject !== undefined && words[subject - 1]?.text !== 'that'
      ? { deprel: 'parataxis' }
      : null
  })
}
