import type { NounPhrase, SentenceClauses, VerbGroup } from '../../clauses/index.ts'
import type { Argument } from './arguments.ts'

/**
 * The names that open a headline with commas for `and`: both of "Norway, Chad sign a deal". The verb speaks of many, so that no place with
 * its land is meant ("Bridgewater, Tasmania hosts"). Undefined where the subject is something else.
 */
export function listedNames(
  grammar: SentenceClauses,
  group: VerbGroup,
  subject: Argument,
): Argument | undefined {
  const { words, lower, phraseAt } = grammar
  const tag = words[group.from]?.xpos
  if (tag !== 'VBP' && tag !== 'VB') return undefined
  const phrases: NounPhrase[] = []
  for (let at = group.from - 1; at >= 0; at = (phrases[0]?.from ?? 0) - 2) {
    const phrase = phraseAt[at]
    if (!phrase || phrase.to !== at + 1 || !isName(grammar, phrase)) return undefined
    phrases.unshift(phrase)
    if (phrase.from > 0 && lower[phrase.from - 1] !== ',') return undefined
  }
  const isSubject = phrases.some(({ head }) => subject.phrases.some((one) => one.head === head))
  if (phrases.length < 2 || !isSubject || phrases[0]?.from !== 0) return undefined
  return { phrases, from: 0, to: group.from, preposition: '' }
}

const isName = ({ words }: SentenceClauses, { from, to }: NounPhrase): boolean =>
  words.slice(from, to).every(({ upos }) => upos === 'PROPN')
