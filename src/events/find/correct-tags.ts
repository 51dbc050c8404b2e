import type { Word } from '../../language/index.ts'
import { functionWords } from '../../lexicon/index.ts'
import { VERBS } from './frame-lexicon.ts'

/** Participles that news uses as prepositions. */
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'including',
  'according',
  'regarding',
  'concerning',
  'excluding',
  'pending',
])

/** Auxiliaries and modals: a sentence that has one has its finite verb. */
const FINITE_HELPERS = functionWords('finite')

/** Behind these stands another clause: its finite verb is not the headline's. */
const OPENERS: ReadonlySet<string> = new Set(['as', 'after', 'amid', 'while', 'before'])

/**
 * The words with tags put right where grammar knows better:
 *
 * 1. `including`, `according` are prepositions: no verb group begins there.
 * 2. A past form between article (or hyphen) and noun describes the noun: "cancelled a planned visit".
 * 3. Without a finite verb, the last past form behind a noun is it: "A mission led by the envoy
 *    arrived in Oslo".
 */
export function correctTags(words: readonly Word[]): readonly Word[] {
  const prepared = words.map((word, index) => correctWord(words, index) ?? word)
  return hasFiniteVerb(prepared) ? prepared : (pastForParticiple(prepared) ?? prepared)
}

const retag = (word: Word, upos: string, xpos: string): Word => ({ ...word, upos, xpos })

function correctWord(words: readonly Word[], at: number): Word | null {
  const word = words[at] as Word
  const lower = word.text.toLowerCase()
  if (PREPOSITIONS.has(lower)) return retag(word, 'ADP', 'IN')
  if (describesNoun(words, at)) return retag(word, 'ADJ', 'JJ')
  return null
}

function describesNoun(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const past = word?.upos === 'VERB' && (word.xpos === 'VBD' || word.xpos === 'VBN')
  const before = words[at - 1]
  // `rebel-backed militias`: the hyphen ties the participle to the noun.
  const tied = before?.upos === 'DET' || (before?.text === '-' && at > 1)
  return past && tied && words[at + 1]?.upos === 'NOUN'
}

function hasFiniteVerb(words: readonly Word[]): boolean {
  const end = words.findIndex(({ text }) => OPENERS.has(text.toLowerCase()))
  return words
    .slice(0, end < 0 ? words.length : end)
    .some(
      ({ upos, xpos, text }, index) =>
        (upos === 'VERB' && (xpos === 'VBZ' || xpos === 'VBP')) ||
        (upos === 'VERB' && xpos === 'VBD' && words[index + 1]?.text.toLowerCase() !== 'by') ||
        (upos === 'VERB' && xpos === 'VB' && words[index - 1]?.text.toLowerCase() !== 'to') ||
        (upos === 'AUX' && FINITE_HELPERS.has(text.toLowerCase())),
    )
}

function pastForParticiple(words: readonly Word[]): readonly Word[] | null {
  const at = words.findLastIndex(
    (word, index) =>
      (isParticiple(word) || isHiddenPast(word, words[index + 1])) &&
      isNominal(words[index - 1]) &&
      words[index + 1]?.text.toLowerCase() !== 'by',
  )
  if (at < 0) return null
  return words.map((word, index) => (index === at ? retag(word, 'VERB', 'VBD') : word))
}

const isParticiple = ({ upos, xpos }: Word): boolean => upos === 'VERB' && xpos === 'VBN'

/** `The Taliban ambushed a convoy`: a past form taken for an adjective before an object. */
const isHiddenPast = ({ upos, text }: Word, next: Word | undefined): boolean =>
  upos === 'ADJ' && text.endsWith('ed') && VERBS.has(text) && next?.upos === 'DET'

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.upos === 'NOUN' ||
    word.upos === 'PROPN' ||
    word.upos === 'PRON' ||
    // `The Taliban`: a name taken for an adjective.
    (word.upos === 'ADJ' && /^\p{Lu}/u.test(word.text)))
