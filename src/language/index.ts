/**
 * Tags, lemmas, heads and names of every sentence.
 *
 * @module
 */
export { analyse, analyseDocument, analyseTokens } from './analyse.ts'
export type {
  AnalysedSentence,
  AnalysedTokens,
  Analysis,
  Argument,
  NameSpan,
  Predicate,
  Word,
} from './analysis.ts'
export { meaningOf, UNKNOWN_RANK, type WordMeaning, wordLikeness } from './word-meaning.ts'
