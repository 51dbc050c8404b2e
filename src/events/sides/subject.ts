import type { ClauseArgument, SentenceClauses, VerbGroup } from '../../clauses/index.ts'
import { type Argument, argumentOf, isPredicate } from './arguments.ts'

/** Of whom the verb speaks: its subject, or whoever controls or owns it; in a passive the one who suffers it. */
export function subjectOf(grammar: SentenceClauses, group: VerbGroup): Argument | undefined {
  const clause = grammar.clauses[grammar.clauseAt[group.head] as number]
  if (!clause?.about || !isPredicate(grammar, group)) return undefined
  const subject = argumentOf(grammar, between(grammar, clause.about))
  return subject && { ...subject, preposition: '' }
}

/** "The summit between Chad and Togo failed to …": the two act, not the summit. */
function between(grammar: SentenceClauses, about: ClauseArgument): ClauseArgument {
  const { words, lower } = grammar
  if (lower[about.head + 1] !== 'between') return about
  for (let at = about.head + 2; at < about.to; at++) {
    const word = words[at]
    if (word?.head === about.head && word.deprel.startsWith('nmod')) return grammar.argument(at)
  }
  return about
}
