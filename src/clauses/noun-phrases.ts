import type { Word } from '../language/index.ts'
import { WEEKDAY_NAMES } from '../lexicon/index.ts'
import type { NounPhrase, VerbGroup } from './clause.ts'

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
export const TIME_WORDS: ReadonlySet<string> = new Set([
  'yesterday',
  'today',
  'tomorrow',
  'tonight',
  ...WEEKDAY_NAMES.flatMap((name) => [name, name.slice(0, 3), `${name.slice(0, 3)}.`]),
])

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

/** A sentence while its noun phrases are sought. */
interface Scan {
  readonly words: readonly Word[]
  readonly lower: readonly string[]
  readonly groupAt: readonly (VerbGroup | undefined)[]
}

/** The noun phrases of a sentence that no verb group cuts, left to right. */
export function findNounPhrases(scan: Scan): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let at = 0
  while (at < scan.words.length) {
    const end = phraseEnd(scan, at)
    const head = lastNoun(scan.words, at, end)
    if (head >= at) phrases.push({ from: at, to: head + 1, head })
    at = Math.max(end, at + 1)
  }
  return phrases
}

function phraseEnd({ words, lower, groupAt }: Scan, from: number): number {
  let at = from
  while (at < words.length) {
    const word = words[at] as Word
    const text = lower[at] as string
    // Days and words such as `today` end a phrase.
    if (TIME_WORDS.has(text)) return at === from ? at + 1 : at
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

/** A hyphen, slash or `&` inside a name. */
function isJoint(words: readonly Word[], lower: readonly string[], at: number): boolean {
  const text = lower[at] as string
  const next = words[at + 1]
  return (
    (text === '-' || text === '/' || text === '&') &&
    next !== undefined &&
    (NOUN_TAGS.has(next.upos) || next.upos === 'ADJ')
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

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/
const TIME_NOUNS: ReadonlySet<string> = new Set(
  'week month year day morning afternoon evening night weekend hour minute decade spring summer autumn winter century moment time weeks months years days hours minutes decades'.split(
    ' ',
  ),
)

/** `Monday`, `last week`, `Sept. 13`, `2023`: phrases of time are nobody. */
export function isTimePhrase({ lower, words }: Omit<Scan, 'groupAt'>, phrase: NounPhrase): boolean {
  const head = lower[phrase.head] as string
  if (TIME_WORDS.has(head) || TIME_NOUNS.has(head)) return true
  if (/^\d{1,4}$/.test(head))
    return phrase.to - phrase.from === 1 || MONTH.test(lower[phrase.head - 1] ?? '')
  return (
    MONTH.test(head) &&
    (phrase.to - phrase.from === 1 || words[phrase.from]?.upos === 'NUM') &&
    (lower[phrase.from - 1] === 'in' ||
      /^\d/.test(lower[phrase.head + 1] ?? '') ||
      /^\d/.test(lower[phrase.from] ?? ''))
  )
}
