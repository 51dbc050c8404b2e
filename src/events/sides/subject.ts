import type { Clause, ClauseArgument, SentenceClauses, VerbGroup } from '../../clauses/index.ts'
import { type Argument, argumentOf, isPredicate } from './arguments.ts'

/** Of whom the verb speaks: its subject, or whoever controls or owns it; in a passive the one who suffers it. */
export function subjectOf(grammar: SentenceClauses, group: VerbGroup): Argument | undefined {
  const clause = grammar.clauses[grammar.clauseAt[group.head] as number]
  if (!clause || !isPredicate(grammar, group)) return undefined
  const about = clause.about ?? describedBy(grammar, group) ?? ofClauseAbove(grammar, group, clause)
  const subject = about && argumentOf(grammar, between(grammar, about))
  return subject && { ...subject, preposition: '' }
}

/** The noun that a participle describes: the people of "More than 200 people arrested in Oslo". */
function describedBy(grammar: SentenceClauses, { head }: VerbGroup): ClauseArgument | undefined {
  const word = grammar.words[head]
  return word?.deprel === 'acl' && (word.xpos === 'VBN' || word.xpos === 'VBD')
    ? grammar.argument(word.head)
    : undefined
}

/** "The man faces a charge after having been extradited": the man. */
function ofClauseAbove(
  { clauses, lower }: SentenceClauses,
  { form, from }: VerbGroup,
  { relation, parent }: Clause,
): ClauseArgument | undefined {
  const isAside = relation === 'advcl' && (form !== 'finite' || lower[from] === 'having')
  return isAside ? (clauses[parent]?.about ?? undefined) : undefined
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
