import {
  type Article,
  cutInjected,
  overlaps,
  partitionPoint,
  type Span,
} from '../../article/index.ts'
import {
  readClauses,
  type SentenceClauses,
  type WordRange,
  wordsOfKept,
} from '../../clauses/index.ts'
import type { Annotated } from '../../record/index.ts'

/** A sentence that lines are cut from: its clauses, the offsets of its words into the article's text. */
export interface CitedSentence extends SentenceClauses {
  readonly article: Article
}

const KNOWN = new WeakMap<Annotated, Map<number, CitedSentence | null>>()

/** The sentence of an article with this index; null where its grammar is not kept. */
export function citedSentence(page: Annotated, index: number): CitedSentence | null {
  const known = KNOWN.get(page) ?? new Map<number, CitedSentence | null>()
  KNOWN.set(page, known)
  const read = known.get(index)
  if (read !== undefined) return read
  const { article, grammar } = page
  const before = partitionPoint(grammar.length, (at) => (grammar[at]?.index ?? 0) < index)
  const kept = grammar[before]?.index === index ? grammar[before] : undefined
  const sentence = kept ? { ...readClauses(wordsOfKept(kept, article.text)), article } : null
  known.set(index, sentence)
  return sentence
}

/** The sentence of an article that holds this offset of its text. */
export function citedSentenceAt(page: Annotated, offset: number): CitedSentence | null {
  const { grammar } = page
  const begun = partitionPoint(grammar.length, (at) => (grammar[at]?.places[0] ?? 0) <= offset)
  const kept = grammar[begun - 1]
  const end = kept?.places.reduce((sum, length) => sum + length, 0) ?? 0
  return kept && offset < end ? citedSentence(page, kept.index) : null
}

/** The words that a span of the article's text touches; null where it touches none. */
export function wordsOf({ words }: CitedSentence, span: Span): WordRange | null {
  const from = words.findIndex((word) => overlaps(word, span))
  if (from < 0) return null
  return { from, to: words.findLastIndex((word) => overlaps(word, span)) + 1 }
}

/** What stands between two words that follow each other: a blank or nothing. */
export function gapBetween({ article, words }: CitedSentence, at: number): '' | ' ' {
  const [start, end] = [words[at]?.end ?? 0, words[at + 1]?.start ?? 0]
  return cutInjected(article, { start, end }).some((span) =>
    /\s/.test(article.text.slice(span.start, span.end)),
  )
    ? ' '
    : ''
}
