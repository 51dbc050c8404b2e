import type { Word } from '../../language/index.ts'
import { CLAUSE_BREAKS, FINITE_HELPERS } from '../verb-words.data.ts'
import { changeWords, type Repair } from './repair.ts'

/**
 * Without a finite verb, the last past form behind a noun is it: "A mission led by the envoy arrived in Oslo",
 * "The Taliban ambushed a convoy".
 */
export const verbOfHeadline: Repair = (words) => {
  if (hasFiniteVerb(words)) return words
  const found = words.findLastIndex(
    (word, at) =>
      (isParticiple(word) || isHiddenPast(word, words[at + 1])) &&
      isNominal(words[at - 1]) &&
      words[at + 1]?.text.toLowerCase() !== 'by',
  )
  return changeWords(words, (_, at) => (at === found ? { upos: 'VERB', xpos: 'VBD' } : null))
}

function hasFiniteVerb(words: readonly Word[]): boolean {
  const end = words.findIndex(({ text }) => CLAUSE_BREAKS.has(text.toLowerCase()))
  return words
    .slice(0, end < 0 ? words.length : end)
    .some(
      ({ upos, xpos, text }, at) =>
        (upos === 'VERB' && (xpos === 'VBZ' || xpos === 'VBP')) ||
        (upos === 'VERB' && xpos === 'VBD' && words[at + 1]?.text.toLowerCase() !== 'by') ||
        (upos === 'VERB' && xpos === 'VB' && words[at - 1]?.text.toLowerCase() !== 'to') ||
        (upos === 'AUX' && FINITE_HELPERS.has(text.toLowerCase())),
    )
}

const isParticiple = ({ upos, xpos }: Word): boolean => upos === 'VERB' && xpos === 'VBN'

/** `The Taliban ambushed a convoy`: a past form taken for an adjective before an object. */
const isHiddenPast = ({ upos, text }: Word, next: Word | undefined): boolean =>
  upos === 'ADJ' && text.endsWith('ed') && next?.upos === 'DET'

const isNominal = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.upos === 'NOUN' ||
    word.upos === 'PROPN' ||
    word.upos === 'PRON' ||
    // `The Taliban`: a name taken for an adjective.
    (word.upos === 'ADJ' && /^\p{Lu}/u.test(word.text)))
