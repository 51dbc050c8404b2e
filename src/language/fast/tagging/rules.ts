import { baseVerb, ingForm, neededVerb, pastOrParticiple } from './rules/clause.ts'
import {
  adjectiveOrAdverb,
  compass,
  demonym,
  insidePhrase,
  nounOrAdjective,
} from './rules/phrase.ts'
import { afterAuxiliary, afterModal, afterSubjectPronoun } from './rules/verb-group.ts'
import {
  aboutNumber,
  both,
  her,
  means,
  moreOrMost,
  particle,
  possessive,
  predeterminer,
  that,
  there,
  to,
} from './rules/word.ts'
import type { TagRule } from './tag-rule.ts'

/**
 * What decides an ambiguous word, in order; without an answer its most usual tag stands.
 * Words with a rule of their own come first. Then what an auxiliary or a modal demands, which is
 * nearly certain; then the inside of a noun phrase; then verbs by the needs of the clause; last the
 * choice between adjective, adverb and noun.
 */
export const TAG_RULES: readonly TagRule[] = [
  to,
  that,
  means,
  possessive,
  there,
  her,
  both,
  predeterminer,
  aboutNumber,
  moreOrMost,
  compass,
  demonym,
  particle,
  afterModal,
  afterAuxiliary,
  insidePhrase,
  afterSubjectPronoun,
  adjectiveOrAdverb,
  pastOrParticiple,
  neededVerb,
  baseVerb,
  ingForm,
  nounOrAdjective,
]
