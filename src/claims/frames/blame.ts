import type { Clause } from '../../clauses/index.ts'
import type { Word } from '../../language/index.ts'
import { BLAME_WORDS, SUPPORT_VERBS } from './act-classes.data.ts'
import type { FrameSentence } from './frame-sentence.ts'
import { actsOfWord, lemmaOf } from './word-classes.ts'

/** The act that a light verb's object names: `attack` of `carried out the attack`. */
export function supported(placed: FrameSentence, main: Clause): Word | null {
  if (!SUPPORT_VERBS.has(lemmaOf(placed.grammar.words[main.predicate.head] as Word))) return null
  const object = main.undergoer
  const noun = object && placed.grammar.words[object.head]
  if (!noun) return null
  const isEvent =
    actsOfWord(noun).length > 0 ||
    placed.sentence.predicates.some(({ at, kind }) => at === object.head && kind === 'noun')
  return isEvent ? noun : null
}

/** `was responsible for`, `was behind`, `had a part in`: says who is to blame and names the act below. */
export function blameWord(
  placed: FrameSentence,
  { predicate, objects }: Clause,
  range: { from: number; to: number },
): string | null {
  const { grammar } = placed
  const head = lemmaOf(grammar.words[predicate.head] as Word)
  if (BLAME_WORDS.has(head) && head !== 'nothing') return head
  for (let at = Math.max(range.from, predicate.from); at <= predicate.head; at++)
    if (grammar.lower[at] === 'behind' && grammar.words[at]?.head === predicate.head)
      return 'behind'
  if (head === 'be' || head === 'evidence' || head === 'proof') {
    for (let at = range.from; at < range.to; at++) {
      const word = grammar.words[at] as Word
      if (word.upos === 'NOUN' && PART_NOUNS.test(lemmaOf(word))) return lemmaOf(word)
    }
  }
  const object = objects[0] && lemmaOf(grammar.words[objects[0].head] as Word)
  const isOwned = /^(?:have|play|take|bear|be|find|claim|accept|see)$/.test(head)
  return object && isOwned && BLAME_WORDS.has(object) ? object : null
}

/** `evidence of Iran's involvement`. */
const PART_NOUNS = /^(?:culpability|complicity|involvement|responsibility|guilt|participation)$/

/** The acts that nouns and gerunds of a blaming clause name. */
export function blamedActs(
  placed: FrameSentence,
  { from, to }: { from: number; to: number },
): string[] {
  const found: string[] = []
  for (let at = from; at < to && found.length < 4; at++) {
    const word = placed.grammar.words[at] as Word
    if (word.upos === 'NOUN' || word.upos === 'VERB') found.push(...actsOfWord(word))
  }
  return found
}
