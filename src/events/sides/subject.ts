import type { ClauseArgument, NounPhrase, SentenceClauses, VerbGroup } from '../../clauses/index.ts'
import { isTimePhrase } from '../../clauses/index.ts'
import type { Argument } from './arguments.ts'

/** Of whom the verb speaks: its subject, or whoever controls or owns it; in a passive the one who suffers it. */
export function subjectOf(grammar: SentenceClauses, group: VerbGroup): Argument | undefined {
  const clause = grammar.clauses[grammar.clauseAt[group.head] as number]
  // "the occupied town": a participle that only describes has no clause of its own.
  if (!clause || group.from < clause.predicate.from || group.to > clause.predicate.to)
    return undefined
  return clause.about ? argumentOf(grammar, between(grammar, clause.about)) : undefined
}

/** "The summit between Chad and Togo failed to …": the two act, not the summit. */
function between(grammar: SentenceClauses, about: ClauseArgument): ClauseArgument {
  const { words, lower } = grammar
  if (lower[about.head + 1] !== 'between') return about
  const first = words.findIndex(
    ({ head, deprel }, at) => at > about.head && head === about.head && deprel.startsWith('nmod'),
  )
  if (first < 0 || first >= about.to) return about
  const heads = words.flatMap(({ head, deprel }, at) =>
    at < about.to && head === first && deprel === 'conj' ? [at] : [],
  )
  return { ...about, head: first, heads: [first, ...heads] }
}

/** The phrases of an argument: those of its heads, and what is joined in front of them ("U.S. and Russian envoys"). */
function argumentOf(grammar: SentenceClauses, about: ClauseArgument): Argument | undefined {
  const phrases: NounPhrase[] = []
  for (const at of about.heads) {
    const phrase = grammar.phraseAt[at]
    if (!phrase || phrases.includes(phrase)) continue
    phrases.push(...(phrases.length === 0 ? joinedBefore(grammar, phrase, about.from) : []), phrase)
  }
  const [first] = phrases
  return first ? { phrases, from: first.from, to: about.to, preposition: '' } : undefined
}

const MOST_JOINED = 8

/** `A`, `A and B`, `A, B and C`, leftwards from the last of them; the last left out. */
function joinedBefore(grammar: SentenceClauses, last: NounPhrase, from: number): NounPhrase[] {
  const { lower, phraseAt } = grammar
  const found: NounPhrase[] = []
  let hasAnd = false
  let at = last.from - 1
  while (at > from && found.length < MOST_JOINED) {
    const text = lower[at] as string
    if (text === 'and' || text === '&') hasAnd = true
    else if (text !== ',' || !hasAnd) break
    const before = phraseAt[lower[at - 1] === ',' ? at - 2 : at - 1]
    if (!before || isTimePhrase(grammar, before)) break
    found.unshift(before)
    at = before.from - 1
  }
  return found
}
