import type { Clause } from '../../clauses/index.ts'
import type { Word } from '../../language/index.ts'
import { CONTRARY_WORDS, GENUINE_WORDS, OCCURRING_VERBS, UNTRUE_WORDS } from './act-classes.data.ts'
import type { FrameSentence } from './frame-sentence.ts'
import { actsOfWord, lemmaOf } from './word-classes.ts'

/** What a clause says in other words than an act's: the acts, and whether it says that they are so. */
export interface ToldAct {
  readonly acts: readonly string[]
  readonly so: boolean
  /** True where the subject is whom it is done to: a fair vote is one that nobody rigged. */
  readonly isOfSubject?: true
}

/** `is genuine`, `was a fake`, `had been free and fair`: what is said of something by its contrary, too. */
export function statedAct({ grammar }: FrameSentence, { predicate }: Clause): ToldAct | null {
  if (!predicate.copular) return null
  const own = grammar.words.flatMap((word, at) => {
    const describes = word.head === predicate.head && /^(?:amod|conj)$/.test(word.deprel)
    return at === predicate.head || describes ? [lemmaOf(word)] : []
  })
  const contrary = own.map((lemma) => CONTRARY_WORDS.get(lemma)).find(Boolean)
  if (contrary) return { acts: [contrary], so: false, isOfSubject: true }
  if (own.some((lemma) => UNTRUE_WORDS.has(lemma))) return { acts: ['true'], so: false }
  return own.some((lemma) => GENUINE_WORDS.has(lemma)) ? { acts: ['true'], so: true } : null
}

/** `The raid did not happen`, `there was no raid`: the act is the noun's. */
export function occurringAct(placed: FrameSentence, main: Clause): ToldAct | null {
  const { grammar } = placed
  const { predicate, subject } = main
  const noun = subject && grammar.words[subject.head]
  if (noun?.upos !== 'NOUN') return null
  const isThere = grammar.words.some(
    ({ deprel, head }) => deprel === 'expl' && head === predicate.head,
  )
  const lemma = lemmaOf(grammar.words[predicate.head] as Word)
  const isPlace = lemma === 'take' && grammar.lower[main.objects[0]?.head ?? -1] === 'place'
  if (!isThere && !isPlace && !OCCURRING_VERBS.has(lemma)) return null
  const acts = actsOfWord(noun)
  return acts.length > 0 ? { acts, so: true } : null
}
