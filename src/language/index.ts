/**
 * Tags, lemmas, heads and names of every sentence.
 *
 * @module
 */
export { analyse, analyseTokens } from './analyse.ts'
export type { AnalysedSentence, Analysis, NameSpan, Word } from './analysis.ts'
