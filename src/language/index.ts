/**
 * Tags, lemmas, heads and names of every sentence.
 *
 * @module
 */
export {
  type AnalysisOptions,
  analyse,
  analyseDocument,
  analyseTokens,
  type TokensOptions,
} from './analyse.ts'
export type {
  AnalysedSentence,
  AnalysedTokens,
  Analysis,
  Argument,
  NameSpan,
  Predicate,
  Word,
} from './analysis.ts'
