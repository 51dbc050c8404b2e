import type { Word } from '../src/language/index.ts'

const UPOS: Readonly<Record<string, string>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  PRP: 'PRON',
  WP: 'PRON',
  WDT: 'PRON',
  EX: 'PRON',
  VB: 'VERB',
  VBD: 'VERB',
  VBZ: 'VERB',
  VBP: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  MD: 'AUX',
  DT: 'DET',
  JJ: 'ADJ',
  CD: 'NUM',
  RB: 'ADV',
  WRB: 'ADV',
  IN: 'ADP',
  TO: 'PART',
  POS: 'PART',
  CC: 'CCONJ',
}
const HELPING = new Set(['aux', 'aux:pass', 'cop'])

/**
 * Words with their grammar, written `text/TAG/relation/head`; the head is a word's number in the sentence, from 1, 0 for the root.
 *
 * @example parsedWords('Oslo/NNP/nsubj/2 slept/VBD/root/0')
 */
export function parsedWords(sentence: string): Word[] {
  let start = 0
  return sentence.split(' ').map((written) => {
    const [text = '', xpos = '', deprel = '', head = '0'] = written.split('/')
    const upos = HELPING.has(deprel) ? 'AUX' : (UPOS[xpos] ?? 'PUNCT')
    const word = { text, upos, xpos, deprel, head: Number(head) - 1, lemma: text.toLowerCase() }
    const placed = { ...word, start, end: start + text.length }
    start += text.length + 1
    return placed
  })
}

/** The words of a range, with blanks between. */
export const textOf = (
  words: readonly Word[],
  range: { readonly from: number; readonly to: number } | null,
): string | null =>
  range &&
  words
    .slice(range.from, range.to)
    .map(({ text }) => text)
    .join(' ')
