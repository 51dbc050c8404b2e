import type { Word } from '../../language/index.ts'
import { type ClosedClass, closedClass } from '../../lexicon/index.ts'

/** Coarse class of a word, for finding noun phrases and verb groups. */
export type WordClass =
  | ClosedClass
  | 'noun'
  | 'name'
  | 'adj'
  | 'num'
  | 'verb'
  | 'poss'
  | 'comma'
  | 'quote'
  | 'punct'

const BY_TAG: Readonly<Record<string, WordClass>> = {
  NOUN: 'noun',
  PROPN: 'name',
  PRON: 'pronoun',
  DET: 'det',
  ADJ: 'adj',
  NUM: 'num',
  VERB: 'verb',
  AUX: 'aux',
  ADV: 'adv',
  ADP: 'adp',
  PART: 'adv',
  SCONJ: 'sconj',
  CCONJ: 'cconj',
  SYM: 'noun',
  INTJ: 'adv',
  X: 'noun',
}

const WORD = /[\p{L}\p{N}]/u

/**
 * The class of a word: closed classes by the word itself, which no tagger can spoil, the rest by
 * its tag.
 */
export function wordClass(word: Word): WordClass {
  const low = word.text.toLowerCase()
  if (!WORD.test(low)) return markClass(low)
  if (low === "'s" || low === '’s') {
    return word.upos === 'AUX' || word.upos === 'VERB' ? 'aux' : 'poss'
  }
  if (low === 'that') {
    if (word.xpos === 'WDT') return 'relative'
    return word.upos === 'DET' ? 'det' : word.upos === 'PRON' ? 'pronoun' : 'sconj'
  }
  if (low === 'may' && word.upos === 'PROPN') return 'name'
  // "the US said": in capitals it is no "us".
  if (word.text === 'US' && word.upos !== 'PRON') return 'name'
  const closed = closedClass(low)
  if (closed) return closed
  if (/n['’]t$/.test(low)) return low.length === 3 ? 'not' : 'aux'
  // `United` in `United Nations` is a participle by its universal tag.
  if (word.xpos.startsWith('NNP')) return 'name'
  return BY_TAG[word.upos] ?? 'noun'
}

function markClass(low: string): WordClass {
  if (low === ',') return 'comma'
  if (low === '"' || low === '“' || low === '”' || low === "''" || low === '``') return 'quote'
  if (low === "'" || low === '’') return 'poss'
  return /^[$€£%#&@]/.test(low) ? 'noun' : 'punct'
}
