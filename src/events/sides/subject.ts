import type { Clause, ClauseArgument, SentenceClauses, VerbGroup } from '../../clauses/index.ts'
import { sayingForms } from '../../lexicon/index.ts'
import { type Argument, argumentOf, isPredicate } from './arguments.ts'

const SAY = sayingForms({ having: 'asserts' })

/** Of whom the verb speaks: its subject, or whoever controls or owns it; in a passive the one who suffers it. */
export function subjectOf(grammar: SentenceClauses, group: VerbGroup): Argument | undefined {
  const clause = grammar.clauses[grammar.clauseAt[group.head] as number]
  if (!clause?.about || !isPredicate(grammar, group)) return undefined
  const about = speakerMeant(grammar, clause) ?? clause.about
  const subject = argumentOf(grammar, between(grammar, about))
  return subject && { ...subject, preposition: '' }
}

const THIRD: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she'])

/** "Chad said it would leave": who leaves is who said so. */
function speakerMeant({ lower, words, clauses }: SentenceClauses, clause: Clause): ClauseArgument | undefined {
  const { about, relation } = clause
  if (!about || about.to - about.from > 1 || !THIRD.has(lower[about.head] as string)) return undefined
  const above = relation === 'ccomp' ? clauses[clause.parent] : undefined
  const speaker = above?.predicate.passive ? null : above?.subject
  if (!speaker || !SAY.has(lower[above?.predicate.head ?? -1] ?? '')) return undefined
  return words[speaker.head]?.upos === 'PRON' ? undefined : speaker
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
