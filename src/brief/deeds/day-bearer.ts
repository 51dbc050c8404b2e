import type { Clause, WordRange } from '../../clauses/index.ts'
import type { CitedSentence } from '../lines/cited-sentence.ts'
import { namesDeed } from './deed.ts'

/** What a time of a sentence belongs to. */
export interface DayBearer {
  /** The clause whose verb it dates; null where it is a noun's own. */
  readonly clause: Clause | null
  /** `the attack` of `Saturday's attack`, `the 1 December vote`: index of the noun. */
  readonly noun: number | null
  /** In small letters; '' where none stands before it. */
  readonly preposition: string
}

/** Behind these a day may be that of the verb as well as of the noun before it: `began talks on Monday`. */
const LOOSE: ReadonlySet<string> = new Set(['on', 'in', 'at', 'until', 'till', 'by', 'for'])
/** Relations by which a time belongs to a noun alone: `Monday's vote`, `the May 3 attack`. */
const OF_NOUN = /^(?:nmod:poss|compound|amod|nmod:tmod|nummod|dep|flat)$/

/** What a time belongs to by the sentence's tree; null where it hangs on nothing that tells. */
export function bearerOf(sentence: CitedSentence, time: WordRange): DayBearer | null {
  const { words, lower, clauses } = sentence
  const anchor = anchorOf(sentence, time)
  if (anchor === null) return null
  const before = words[time.from - 1]
  const preposition = before?.upos === 'ADP' ? (lower[time.from - 1] ?? '') : ''
  const motive = motiveBefore(sentence, time.from)
  if (motive !== null) return { clause: null, noun: motive, preposition }
  const above = words[anchor]!.head
  const own = clauses.find(({ predicate }) => predicate.head === above)
  if (own) return { clause: own, noun: null, preposition }
  const governor = words[above]
  if (!governor) return null
  if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(governor.upos)) {
    const clause = clauses[sentence.clauseAt[above] as number] ?? null
    return clause && { clause, noun: null, preposition }
  }
  if (OF_NOUN.test(words[anchor]!.deprel) || !LOOSE.has(preposition) || anchor < above)
    return { clause: null, noun: above, preposition }
  const clause = clauses[sentence.clauseAt[above] as number]
  const parts = clause ? [...clause.objects, ...clause.obliques] : []
  // "The court in Oslo on Tuesday lifted the ban": a court is of no day.
  const isSubject =
    clause?.subject !== null &&
    clause?.subject !== undefined &&
    above >= clause.subject.from &&
    above < clause.subject.to &&
    preposition === 'on' &&
    !namesDeed(governor)
  // "accused Lund after his visit to Oslo in May": May is that of the visit.
  const isPart =
    clause &&
    (isSubject ||
      parts.some(
        (one) => one.heads.includes(above) && !(BEHIND.has(one.preposition) && namesDeed(governor)),
      ))
  return isPart ? { clause, noun: above, preposition } : { clause: null, noun: above, preposition }
}

/** What these lead on to was done at another time. */
const BEHIND: ReadonlySet<string> = new Set(
  'after following since before over about of against despite upon from amid'.split(' '),
)

/** Nouns for why something was done: what they name was done before. Lemmas. */
const MOTIVES: ReadonlySet<string> = new Set(
  'revenge retaliation response answer reaction reply reprisal protest retribution'.split(' '),
)
/** A motive stands so many words before the day of what it answers. */
const REACH = 9

/** "in revenge for raids in the hills last week": the raids were last week. */
function motiveBefore({ words, lower }: CitedSentence, time: number): number | null {
  for (let at = time - 1; at > Math.max(0, time - REACH); at--) {
    if (words[at]!.upos === 'VERB') return null
    const isMotive = MOTIVES.has(lower[at - 1] ?? '') && /^(?:for|to|at|against)$/.test(lower[at]!)
    if (!isMotive) continue
    const noun = words.findIndex((word, index) => index > at && index < time && namesDeed(word))
    return noun < 0 ? null : noun
  }
  return null
}

/** The word of the time that hangs on a word outside of it. */
function anchorOf({ words }: CitedSentence, { from, to }: WordRange): number | null {
  for (let at = from; at < to; at++) {
    const { head, upos } = words[at]!
    if (head >= 0 && (head < from || head >= to) && upos !== 'PUNCT' && upos !== 'ADP') return at
  }
  return null
}
