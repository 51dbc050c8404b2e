import { isTimePhrase, type NounPhrase, type SentenceClauses } from '../../../clauses/index.ts'
import type { Trigger } from '../../find/match-frames.ts'
import { type Argument, argumentOf } from '../arguments.ts'
import type { EventScene } from '../event-party.ts'
import { ownerPhrase } from './owner-phrase.ts'

/** A phrase of the sentence that may be a side of an event, with all that is joined to it. */
export interface SideCandidate {
  readonly argument: Argument
  /** The head of its first phrase. */
  readonly head: number
  /** It stands before the event's own noun, in its phrase: `police` of "the police killing". */
  readonly inOwnPhrase: boolean
}

/** Candidates looked at, the nearest to the event's word. */
const MOST_CANDIDATES = 24

/** Every noun phrase of a sentence that may be a side of an event, in reading order: times and the event's own words are none. */
export function sideCandidates(scene: EventScene, trigger: Trigger): SideCandidate[] {
  const { grammar } = scene
  const own = grammar.phraseAt[trigger.at]
  const found: SideCandidate[] = []
  for (const phrase of grammar.phrases) {
    if (phrase === own && !trigger.group) continue
    if (isJoined(grammar, phrase) || isTimePhrase(grammar, phrase)) continue
    if (trigger.words.includes(phrase.head) && phrase.to - phrase.from === 1) continue
    const argument = argumentOf(grammar, grammar.argument(phrase.head))
    if (argument) found.push({ argument, head: phrase.head, inOwnPhrase: false })
  }
  const owner = ownerPhrase(scene, trigger)
  if (owner)
    found.push({ argument: owner, head: owner.phrases[0]?.head ?? owner.from, inOwnPhrase: true })
  return found
    .sort((a, b) => Math.abs(a.head - trigger.at) - Math.abs(b.head - trigger.at))
    .slice(0, MOST_CANDIDATES)
    .sort((a, b) => a.head - b.head)
}

/** `B` of "A and B": comes with `A`. */
function isJoined({ words, phraseAt }: SentenceClauses, { head }: NounPhrase): boolean {
  const word = words[head]
  return word?.deprel === 'conj' && phraseAt[word.head]?.head === word.head
}
