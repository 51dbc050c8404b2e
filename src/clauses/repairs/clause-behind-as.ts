import { changeWords, isSubject, type Repair, wordsBelow } from './repair.ts'

/** Words that open a clause as often as a phrase. */
const OPENERS: ReadonlySet<string> = new Set(['as', 'after', 'before', 'since', 'until', 'while'])
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP'])

/**
 * `… as a team led by Lund arrived`: a finite verb that describes the noun behind such a word, without "who" or a
 * subject of its own, is no relative clause. The noun is its subject, and the word opens the clause.
 */
export const clauseBehindAs: Repair = (words) => {
  const openers = wordsBelow(
    words,
    ({ deprel, text }) => deprel === 'case' && OPENERS.has(text.toLowerCase()),
  )
  if (openers.size === 0) return words
  const subjects = wordsBelow(words, isSubject)
  const helpers = wordsBelow(words, ({ deprel }) => deprel.startsWith('aux'))
  const verbs = new Map<number, number>()
  words.forEach(({ deprel, head, xpos }, at) => {
    if (!deprel.startsWith('acl') || head >= at || !openers.has(head) || subjects.has(at)) return
    // "after a man accused of murder": no past, whatever its tag.
    const isPassive = deprel === 'acl' && /^(?:of|by)$/i.test(words[at + 1]?.text ?? '')
    if (FINITE.has(xpos) && !isPassive && !helpers.has(at)) verbs.set(head, at)
  })
  if (verbs.size === 0) return words
  const nouns = new Map([...verbs].map(([noun, verb]) => [verb, noun]))
  const marks = new Map([...verbs].map(([noun, verb]) => [openers.get(noun) as number, verb]))
  return changeWords(words, (_, at) => {
    const noun = nouns.get(at)
    if (noun !== undefined) return { head: words[noun]?.head ?? -1, deprel: 'advcl' }
    const verb = verbs.get(at)
    if (verb !== undefined) return { head: verb, deprel: 'nsubj' }
    const opened = marks.get(at)
    return opened === undefined ? null : { head: opened, deprel: 'mark', upos: 'SCONJ' }
  })
}
