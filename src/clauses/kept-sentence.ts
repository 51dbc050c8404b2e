import { hull, type Span } from '../article/index.ts'
import type { AnalysedSentence, Analysis, Word } from '../language/index.ts'

/** A sentence's words with their grammar as plain data, small enough to be kept with the article. */
export interface KeptSentence {
  /** Index of the sentence in its article. */
  readonly index: number
  /** Of each word: characters of `article.text` from the end of the word before to it, and its length. */
  readonly places: readonly number[]
  /** Of each word, with spaces between: `PROPN/NNP/nsubj`. */
  readonly tags: string
  /** Index of the word that each word depends on; -1 for the root. */
  readonly heads: readonly number[]
  /** Of each word; '' where it is the word in small letters. */
  readonly lemmas: readonly string[]
}

/** The sentences with these indexes, in reading order. */
export function keepSentences(
  { sentences, prose }: Analysis,
  indexes: ReadonlySet<number>,
): KeptSentence[] {
  return sentences
    .filter(({ index, words }) => indexes.has(index) && words.length > 0)
    .map((sentence) => keepSentence(sentence, (span) => hull(prose.place(span))))
}

function keepSentence(
  { index, words }: AnalysedSentence,
  placeOf: (span: Span) => Span,
): KeptSentence {
  let last = 0
  const places = words.flatMap((word) => {
    const { start, end } = placeOf(word)
    const place = [start - last, end - start]
    last = end
    return place
  })
  return {
    index,
    places,
    tags: words.map(({ upos, xpos, deprel }) => `${upos}/${xpos}/${deprel}`).join(' '),
    heads: words.map(({ head }) => head),
    lemmas: words.map(({ text, lemma }) => (text.toLowerCase() === lemma ? '' : lemma)),
  }
}

/** The words again, their offsets into `text`, which is the article's. */
export function wordsOfKept({ places, tags, heads, lemmas }: KeptSentence, text: string): Word[] {
  let last = 0
  return tags.split(' ').map((tag, at) => {
    const [upos = '', xpos = '', deprel = ''] = tag.split('/')
    const start = last + (places[2 * at] as number)
    const end = start + (places[2 * at + 1] as number)
    last = end
    const word = text.slice(start, end)
    const lemma = lemmas[at] || word.toLowerCase()
    return { text: word, start, end, upos, xpos, lemma, head: heads[at] as number, deprel }
  })
}
