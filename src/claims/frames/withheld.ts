import type { Clause } from '../../clauses/index.ts'
import type { Word } from '../../language/index.ts'
import { CONFIRMING_VERBS, UNABLE_WORDS } from './act-classes.data.ts'
import type { FrameSentence } from './frame-sentence.ts'
import { lemmaOf } from './word-classes.ts'

/**
 * The clause of confirming of which a clause says that it is not done: `cannot confirm the reports`, `were unable to verify whether it
 * was so`, `it is difficult to confirm that`; null for every other clause.
 */
export function withheldClause({ grammar }: FrameSentence, clause: Clause): Clause | null {
  const word = (at: number): Word => grammar.words[at] as Word
  const isConfirming = (one: Clause): boolean =>
    CONFIRMING_VERBS.has(lemmaOf(word(one.predicate.head)))
  if (isConfirming(clause)) return clause.predicate.negated ? clause : null
  if (!UNABLE_WORDS.has(lemmaOf(word(clause.predicate.head)))) return null
  const under = grammar.clauses.find(
    ({ parent, predicate, index }) =>
      parent === clause.index && index !== clause.index && predicate.form === 'infinitive',
  )
  return under && isConfirming(under) && !under.predicate.negated ? under : null
}
