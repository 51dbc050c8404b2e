import type { Clause, SentenceClauses } from '../../clauses/index.ts'
import type { Word } from '../../language/index.ts'
import { sayingVerbs } from '../../lexicon/index.ts'
import {
  BLAME_WORDS,
  CHARGE_NOUNS,
  DENIED_PARTS,
  DENYING_VERBS,
  INCIDENT_NOUNS,
  OCCURRING_VERBS,
  UNTRUE_WORDS,
} from './act-classes.data.ts'
import type { Answer, FrameParty } from './frame.ts'
import type { FrameContext, FrameSentence } from './frame-sentence.ts'
import { partyOf } from './party.ts'
import { lemmaOf } from './word-classes.ts'

const POINTERS: ReadonlySet<string> = new Set([
  'it',
  'this',
  'that',
  'these',
  'those',
  'them',
  'any',
  'all',
  'everything',
])
/** `the charge is not so`: said with a negation. Lemmas. */
const TRUE_WORDS: ReadonlySet<string> = new Set([
  'true',
  'case',
  'so',
  'correct',
  'right',
  'accurate',
  'real',
  'truth',
  'fact',
  'basis',
])
const SPEAKING = sayingVerbs('trailing')
/** Words of a phrase that are looked at. */
const REACH = 24

/** What a denial answers to, where its object is no more than "the claims", "it", "any wrongdoing". */
export function answerOfObject(placed: FrameSentence, context: FrameContext): Answer | null {
  const { grammar, from, to } = placed
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const word = grammar.words[at] as Word
    if (word.upos === 'VERB' || word.upos === 'AUX') return null
    const found = answerAt(grammar, at, context)
    if (found) return found
    if (word.upos === 'NOUN' && (grammar.phraseAt[at]?.head ?? at) === at) return null
  }
  return null
}

/** What a clause answers to by calling it untrue: `the rumour was baseless`, `that was not the case`. */
export function answerOfClause(
  placed: FrameSentence,
  { subject, predicate, objects, complement }: Clause,
  context: FrameContext,
): Answer | null {
  const { grammar } = placed
  const [object] = objects
  if (
    object &&
    !complement &&
    DENYING_VERBS.has(predicate.lemma.toLowerCase()) &&
    !predicate.negated
  )
    return answerAt(grammar, object.head, context)
  if (!subject) return null
  // "The claim is denied by all who were there."
  if (predicate.passive && DENYING_VERBS.has(predicate.lemma.toLowerCase()) && !predicate.negated)
    return answerAt(grammar, subject.head, context)
  if (!isUntrue(placed, predicate)) return null
  const found = answerAt(grammar, subject.head, context)
  if (found) return found
  const isIncident = INCIDENT_NOUNS.has(lemmaOf(grammar.words[subject.head] as Word))
  if (isIncident && OCCURRING_VERBS.has(lemmaOf(grammar.words[predicate.head] as Word)))
    return { owner: null, to: 'claim' }
  // "What they say is false": the subject is a clause of saying.
  return SPEAKING.has(lemmaOf(grammar.words[subject.head] as Word))
    ? { owner: null, to: 'claim' }
    : null
}

/** What a clause will not confirm, where it is no more than "the reports", "it". */
export function answerOfWithheld(
  { grammar }: FrameSentence,
  { objects }: Clause,
  context: FrameContext,
): Answer | null {
  const found = objects[0] && answerAt(grammar, objects[0].head, context)
  return found ? { ...found, withheld: true } : null
}

function isUntrue({ grammar, to }: FrameSentence, predicate: Clause['predicate']): boolean {
  // "This never happened": what was told is not so.
  if (OCCURRING_VERBS.has(lemmaOf(grammar.words[predicate.head] as Word))) return predicate.negated
  for (let at = predicate.from; at < Math.min(to, predicate.head + 6); at++) {
    const word = grammar.words[at] as Word
    const isOwn = at === predicate.head || word.head === predicate.head || at > predicate.head
    if (!isOwn) continue
    const words = [lemmaOf(word), word.text.toLowerCase()]
    if (words.some((one) => UNTRUE_WORDS.has(one))) return !predicate.negated
    if (predicate.negated && at === predicate.head && TRUE_WORDS.has(lemmaOf(word))) return true
  }
  return false
}

/** `called it nonsense`, `dismissed the report as a lie`: what is called so. */
export function answerOfName(placed: FrameSentence, context: FrameContext): Answer | null {
  const { grammar, from, to } = placed
  let answer: Answer | null = null
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const word = grammar.words[at] as Word
    if (!answer) answer = answerAt(grammar, at, context)
    else if (UNTRUE_WORDS.has(lemmaOf(word)) || UNTRUE_WORDS.has(word.text.toLowerCase()))
      return answer
  }
  return null
}

function answerAt(grammar: SentenceClauses, at: number, context: FrameContext): Answer | null {
  const word = grammar.words[at] as Word
  const low = word.text.toLowerCase()
  const lemma = lemmaOf(word)
  const isPointer =
    POINTERS.has(low) && (word.upos === 'PRON' || word.upos === 'DET') && !hasNoun(grammar, at)
  if (isPointer) return { owner: null, to: 'claim', isPronoun: true }
  if (word.upos !== 'NOUN' && word.upos !== 'VERB') return null
  if (CHARGE_NOUNS.has(lemma) || CHARGE_NOUNS.has(low))
    return {
      owner: ownerOf(grammar, at, context),
      to: 'claim',
      ...(low === lemma ? { isSingle: true } : {}),
    }
  const isPart = BLAME_WORDS.has(lemma) || DENIED_PARTS.has(lemma)
  return isPart && word.upos === 'NOUN' ? { owner: null, to: 'blame' } : null
}

const hasNoun = ({ words }: SentenceClauses, at: number): boolean => {
  const above = words[words[at]?.head ?? -1]
  return words[at]?.deprel === 'det' && above !== undefined && above.upos !== 'VERB'
}

/** `Iran's claim`, `U.S. claims`, `claims by the US`. */
function ownerOf(grammar: SentenceClauses, noun: number, context: FrameContext): FrameParty | null {
  for (let at = Math.max(0, noun - 6); at < Math.min(grammar.words.length, noun + 6); at++) {
    const word = grammar.words[at] as Word
    if (word.head !== noun || at === noun) continue
    const owns =
      at < noun
        ? /^(?:nmod:poss|compound|amod|nmod)$/.test(word.deprel)
        : word.deprel === 'nmod' && grammar.argument(at).preposition === 'by'
    if (!owns) continue
    const party = partyOf(grammar, grammar.argument(at), context)
    if (party.names.length > 0 || word.deprel === 'nmod:poss') return party
  }
  return null
}
