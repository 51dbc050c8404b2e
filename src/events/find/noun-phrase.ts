import type { Word } from '../../language/index.ts'
import { WEEKDAY_NAMES } from '../../lexicon/index.ts'
import type { VerbGroup } from './verb-group.ts'

/** A noun phrase without what hangs on it: word indexes, `to` exclusive; `head` its last noun. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
}

const NOT_IN_PHRASE: ReadonlySet<string> = new Set([
  'who',
  'whom',
  'which',
  'that',
  'what',
  'there',
  'whose',
  'when',
  'where',
  'why',
  'how',
  // "at least three soldiers"
  'least',
])
/** As they are written in full and in short; with a point or without. */
const TIME_WORDS: ReadonlySet<string> = new Set([
  'yesterday',
  'today',
  'tomorrow',
  'tonight',
  ...WEEKDAY_NAMES.flatMap((name) => [name, name.slice(0, 3), `${name.slice(0, 3)}.`]),
])

/** True for the names of weekdays and words such as `today`: they end a noun phrase. */
export const isTimeWord = (lower: string): boolean => TIME_WORDS.has(lower)

const PHRASE_TAGS: ReadonlySet<string> = new Set([
  'DET',
  'ADJ',
  'NUM',
  'NOUN',
  'PROPN',
  'PRON',
  'SYM',
])
const NOUN_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM'])

/** The noun phrases of a sentence that no verb group cuts, left to right. */
export function findPhrases(
  words: readonly Word[],
  lower: readonly string[],
  groupAt: readonly (VerbGroup | undefined)[],
): Phrase[] {
  const phrases: Phrase[] = []
  let at = 0
  while (at < words.length) {
    const end = phraseEnd(words, lower, groupAt, at)
    const head = lastNoun(words, at, end)
    if (head >= at) phrases.push({ from: at, to: head + 1, head })
    at = Math.max(end, at + 1)
  }
  return phrases
}

function phraseEnd(
  words: readonly Word[],
  lower: readonly string[],
  groupAt: readonly (VerbGroup | undefined)[],
  from: number,
): number {
  let at = from
  while (at < words.length) {
    const word = words[at] as Word
    const text = lower[at] as string
    if (isTimeWord(text)) return at === from ? at + 1 : at
    // A determiner or pronoun opens a phrase, it does not stand inside one: `gave | the rebels`.
    const opens = (word.upos === 'DET' || word.upos === 'PRON') && at > from
    const afterOpener = at === from + 1 && words[from]?.upos === 'DET'
    if (opens && !afterOpener && lower[at - 1] !== "'s") return at
    const inside =
      (PHRASE_TAGS.has(word.upos) && !groupAt[at] && !NOT_IN_PHRASE.has(text)) ||
      (at > from && (isPossessive(text, word) || isJoint(words, lower, at)))
    if (!inside) break
    at++
  }
  return at
}

const isPossessive = (text: string, word: Word): boolean =>
  (text === "'s" || text === '’s' || text === "'" || text === '’') && word.upos !== 'AUX'

/** A hyphen, slash or `&` inside a name, `of` is not one. */
function isJoint(words: readonly Word[], lower: readonly string[], at: number): boolean {
  const text = lower[at] as string
  return (
    (text === '-' || text === '/' || text === '&') &&
    words[at + 1] !== undefined &&
    (NOUN_TAGS.has(words[at + 1]?.upos ?? '') || words[at + 1]?.upos === 'ADJ')
  )
}

function lastNoun(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const upos = words[at]?.upos ?? ''
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') return at
  }
  for (let at = to - 1; at >= from; at--) {
    const upos = words[at]?.upos ?? ''
    if (upos === 'NUM' || upos === 'ADJ' || upos === 'DET') return at
  }
  return from - 1
}
