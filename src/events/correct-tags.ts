import type { Word } from '../language/index.ts'
import { LIGHT, VERBS } from './lexicon.ts'

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
const FINITE_HELPERS: ReadonlySet<string> = new Set(
  'is are was were has have had will would may might can could must shall should do does did'.split(
    ' ',
  ),
)

/**
 * The words with tags put right where grammar or the lexicon of events knows better:
 *
 * 1. `including`, `according` are prepositions: no verb group begins there.
 * 2. A past form between article and noun describes the noun: "cancelled a planned visit".
 * 3. A sentence without a finite verb is a headline, or its past tense was taken for a participle:
 *    "A mission led by the envoy arrived in Oslo" has one verb, the participle that comes last.
 * 4. A headline whose verb was taken for a noun: "Norwegian king visits Chad for talks".
 */
export function correctTags(words: readonly Word[]): readonly Word[] {
  const prepared = words.map((word, index) => {
    if (PREPOSITIONS.has(word.text.toLowerCase())) return { ...word, upos: 'ADP', xpos: 'IN' }
    return describesNoun(words, index) ? { ...word, upos: 'ADJ', xpos: 'JJ' } : word
  })
  if (hasFiniteVerb(prepared)) return prepared
  return pastForParticiple(prepared) ?? verbForNoun(prepared) ?? prepared
}

function describesNoun(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const past = word?.upos === 'VERB' && (word.xpos === 'VBD' || word.xpos === 'VBN')
  return past && words[at - 1]?.upos === 'DET' && words[at + 1]?.upos === 'NOUN'
}

function hasFiniteVerb(words: readonly Word[]): boolean {
  return words.some(
    ({ upos, xpos, text }, index) =>
      (upos === 'VERB' && (xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP')) ||
      (upos === 'VERB' && xpos === 'VB' && words[index - 1]?.text.toLowerCase() !== 'to') ||
      (upos === 'AUX' && FINITE_HELPERS.has(text.toLowerCase())),
  )
}

function pastForParticiple(words: readonly Word[]): readonly Word[] | null {
  const at = words.findLastIndex(
    ({ upos, xpos }, index) =>
      upos === 'VERB' &&
      xpos === 'VBN' &&
      index > 0 &&
      words[index + 1]?.text.toLowerCase() !== 'by',
  )
  if (at < 0 || !isNominal(words[at - 1])) return null
  return words.map((word, index) => (index === at ? { ...word, xpos: 'VBD' } : word))
}

function verbForNoun(words: readonly Word[]): readonly Word[] | null {
  const at = words.findIndex(({ upos, text }, index) => {
    const lower = text.toLowerCase()
    const known = (VERBS.has(lower) || LIGHT.has(lower)) && lower.endsWith('s')
    const next = words[index + 1]
    return (
      known &&
      upos === 'NOUN' &&
      index > 0 &&
      isNominal(words[index - 1]) &&
      next !== undefined &&
      opensObject(next)
    )
  })
  if (at < 0) return null
  return words.map((word, index) => (index === at ? { ...word, upos: 'VERB', xpos: 'VBZ' } : word))
}

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && (word.upos === 'NOUN' || word.upos === 'PROPN' || word.upos === 'PRON')

const opensObject = ({ upos }: Word): boolean =>
  upos === 'PROPN' ||
  upos === 'DET' ||
  upos === 'ADJ' ||
  upos === 'NUM' ||
  upos === 'NOUN' ||
  upos === 'PRON'
