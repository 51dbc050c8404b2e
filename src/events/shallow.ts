import type { Word } from '../language/index.ts'
import { correctTags } from './correct-tags.ts'

/** A noun phrase without what hangs on it: word indexes, `to` exclusive; `head` its last noun. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
}

/** A verb with its helpers (`has not been`, `to`); word indexes, `to` exclusive. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** The verb itself. */
  readonly head: number
  readonly passive: boolean
  /** `to meet`; `meeting` or `accused` without helper; else finite. */
  readonly form: 'finite' | 'infinitive' | 'participle'
  /** The modal or `will`, in lower case, if there is one. */
  readonly modal?: string
  readonly negated: boolean
}

/** A sentence in noun phrases and verb groups; `phraseAt[i]` is the phrase that word `i` is in. */
export interface Shallow {
  readonly words: readonly Word[]
  readonly lower: readonly string[]
  readonly groups: readonly VerbGroup[]
  readonly phrases: readonly Phrase[]
  readonly phraseAt: readonly (Phrase | undefined)[]
  readonly groupAt: readonly (VerbGroup | undefined)[]
}

const BE: ReadonlySet<string> = new Set("be is are was were been being am 's 're 'm".split(' '))
const HAVE: ReadonlySet<string> = new Set("have has had having 've 'd".split(' '))
const DO: ReadonlySet<string> = new Set(['do', 'does', 'did'])
const MODALS: ReadonlySet<string> = new Set(
  "will would shall should may might can could must 'll wo ca".split(' '),
)
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no longer'])
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
])
const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight ' +
    'mon tue wed thu fri sat sun mon. tue. wed. thu. fri. sat. sun.'
  ).split(' '),
)

/** Longest sentence read; the rest of a longer one is left out. */
const MAX_WORDS = 200

/** Cuts a sentence into noun phrases and verb groups by its tags, left to right. */
export function readShallow(sentence: readonly Word[]): Shallow {
  const words = correctTags(sentence.length > MAX_WORDS ? sentence.slice(0, MAX_WORDS) : sentence)
  const lower = words.map((word) => word.text.toLowerCase())
  const groups = findGroups(words, lower)
  const groupAt: (VerbGroup | undefined)[] = new Array(words.length).fill(undefined)
  for (const group of groups) groupAt.fill(group, group.from, group.to)
  const phrases = findPhrases(words, lower, groupAt)
  const phraseAt: (Phrase | undefined)[] = new Array(words.length).fill(undefined)
  for (const phrase of phrases) phraseAt.fill(phrase, phrase.from, phrase.to)
  return { words, lower, groups, phrases, phraseAt, groupAt }
}

/** True for the names of weekdays and words such as `today`: they end a noun phrase. */
export const isTimeWord = (lower: string): boolean => TIME_WORDS.has(lower)

function findGroups(words: readonly Word[], lower: readonly string[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  let at = 0
  while (at < words.length) {
    const end = groupEnd(words, lower, at)
    if (end > at) {
      groups.push(describeGroup(words, lower, at, end))
      at = end
    } else at++
  }
  return groups
}

/** Where the verb group that begins at `from` ends; `from` itself if none begins there. */
function groupEnd(words: readonly Word[], lower: readonly string[], from: number): number {
  let end = from
  let at = from
  if (lower[at] === 'to') at = skipAdverbs(words, at + 1)
  const opened = isHelper(words, lower, at) || isVerb(words, lower, at)
  if (!opened || (lower[from] === 'to' && !isBare(words, lower, at))) return from
  while (at < words.length && at < from + 9) {
    if (isHelper(words, lower, at)) {
      end = at + 1
      const next = skipAdverbs(words, end)
      if (!isHelper(words, lower, next) && !isVerb(words, lower, next)) return end
      // `is to meet`, `has to leave` go on as a group of their own.
      at = next
      continue
    }
    return isVerb(words, lower, at) ? at + 1 : end
  }
  return end
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && at < from + 4) {
    const word = words[at] as Word
    if (word.upos === 'ADV' || (word.upos === 'PART' && word.text.toLowerCase() !== 'to')) at++
    else break
  }
  return at
}

function isHelper(words: readonly Word[], lower: readonly string[], at: number): boolean {
  const word = words[at]
  const text = lower[at]
  if (!word || text === undefined) return false
  if (text === "'s" || text === '’s') return word.upos === 'AUX'
  return (
    (BE.has(text) || HAVE.has(text) || DO.has(text) || MODALS.has(text)) &&
    word.upos !== 'PROPN' &&
    word.upos !== 'NOUN'
  )
}

function isVerb(words: readonly Word[], lower: readonly string[], at: number): boolean {
  const word = words[at]
  return word !== undefined && word.upos === 'VERB' && !isHelper(words, lower, at)
}

function isBare(words: readonly Word[], lower: readonly string[], at: number): boolean {
  const word = words[at]
  return isVerb(words, lower, at)
    ? word?.xpos !== 'VBD' || true
    : lower[at] === 'be' || lower[at] === 'have' || lower[at] === 'do'
}

function describeGroup(
  words: readonly Word[],
  lower: readonly string[],
  from: number,
  to: number,
): VerbGroup {
  const head = to - 1
  const inside = lower.slice(from, to)
  const helpers = inside.slice(0, -1)
  const xpos = words[head]?.xpos ?? ''
  const modal = inside.find((text) => MODALS.has(text))
  const hasBe = helpers.some((text) => BE.has(text))
  const past = xpos === 'VBN' || xpos === 'VBD'
  const hasHelper = helpers.some(
    (text) => BE.has(text) || HAVE.has(text) || DO.has(text) || MODALS.has(text),
  )
  const reduced = !hasHelper && (xpos === 'VBN' || (xpos === 'VBD' && lower[to] === 'by'))
  const form =
    lower[from] === 'to'
      ? 'infinitive'
      : !hasHelper && (reduced || xpos === 'VBG')
        ? 'participle'
        : 'finite'
  return {
    from,
    to,
    head,
    passive: (hasBe && past) || reduced,
    form,
    ...(modal ? { modal: modal === "'ll" || modal === 'wo' ? 'will' : modal } : {}),
    negated:
      inside.some((text) => NEGATIONS.has(text)) ||
      lower[from - 1] === 'not' ||
      lower[from - 1] === 'never',
  }
}

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

function findPhrases(
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
