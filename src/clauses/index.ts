/**
 * Noun phrases, verb groups and clauses: who does what to whom, when, where, and is it so.
 *
 * @module
 */
export type {
  Clause,
  ClauseArgument,
  ClausePredicate,
  ClauseRelation,
  Complement,
  Modality,
  NounPhrase,
  SentenceClauses,
  VerbGroup,
  WordRange,
} from './clause.ts'
export { type KeptSentence, keepSentences, wordsOfKept } from './kept-sentence.ts'
export { isTimePhrase } from './noun-phrases.ts'
export { readClauses } from './read-clauses.ts'
