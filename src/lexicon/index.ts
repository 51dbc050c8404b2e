/**
 * What is known of English words: one table a kind of fact, a row a word. Imports nothing.
 *
 * @module
 */

export type { ClosedClass } from './function-words.data.ts'
export { closedClass, functionWords } from './function-words.ts'
export { withEnding, withS } from './inflection.ts'
export { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular-forms.data.ts'
export { SAYING_KINDS, type SayingKind } from './verbs-of-saying.data.ts'
export {
  SAYING_VERBS,
  type SayingFrame,
  sayingForms,
  sayingVerbs,
  type VerbOfSaying,
} from './verbs-of-saying.ts'
export { nounForms, pastForms, verbForms } from './word-forms.ts'
