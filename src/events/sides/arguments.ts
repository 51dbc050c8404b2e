import {
  type ClauseArgument,
  isTimePhrase,
  type NounPhrase,
  type SentenceClauses,
  type VerbGroup,
} from '../../clauses/index.ts'

/** A noun phrase with the phrases that depend on it by prepositions, and those coordinated with it. */
export interface Argument {
  /** The coordinated phrases, in reading order: at least one. */
  readonly phrases: readonly NounPhrase[]
  /** Words of the whole, tails included; `to` exclusive. */
  readonly from: number
  readonly to: number
  /** The preposition before it, in lower case; '' for a subject or direct object. */
  readonly preposition: string
  /** Another verb stands between it and the verb asked for: "spent millions to stay a leader". */
  readonly beyond?: true
}

/** Words looked at behind a verb. */
const OBJECT_REACH = 32
/** Relations of what takes part: objects, and phrases with a preposition of a verb or noun. */
const PARTS: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl', 'nmod'])
/** `Chad's army`, `President Roth`: parts of a phrase, none of their own. */
const WITHIN: ReadonlySet<string> = new Set(['nmod:poss', 'nmod:desc'])

/** The direct object and the prepositional phrases behind a verb, to the end of its clause. */
export function objectsOf(grammar: SentenceClauses, group: VerbGroup, limit?: number): Argument[] {
  return isPredicate(grammar, group) ? argumentsAfter(grammar, group.to, limit) : []
}

/** False for a participle that only describes a noun: "the remaining hostages". */
export function isPredicate({ clauses, clauseAt }: SentenceClauses, group: VerbGroup): boolean {
  const predicate = clauses[clauseAt[group.head] as number]?.predicate
  return predicate !== undefined && predicate.from <= group.from && group.to <= predicate.to
}

/**
 * The phrases from word `from` on that belong to the clause of the word before it, or to an infinitive or participle
 * under that, each with its preposition. A second one without is `second`.
 */
export function argumentsAfter(grammar: SentenceClauses, from: number, limit?: number): Argument[] {
  const { words, clauseAt } = grammar
  const own = clauseAt[from - 1] as number
  const end = Math.min(limit ?? words.length, words.length, from + OBJECT_REACH)
  const withObject = new Set<number>()
  const found: Argument[] = []
  for (let at = from; at < end; at++) {
    const relation = words[at]?.deprel ?? ''
    if (!PARTS.has(relation.split(':')[0] as string) || WITHIN.has(relation)) continue
    const inside = clauseAt[at] as number
    if (!goesOn(grammar, inside, own)) continue
    const argument = argumentOf(grammar, grammar.argument(at))
    const [first] = argument?.phrases ?? []
    if (!argument || !first || first.from < from || isTimePhrase(grammar, first)) continue
    // "according to officials": whose word it is, not whom it befell.
    if (argument.preposition === 'according') continue
    const isObject = argument.preposition === ''
    const preposition = isObject && withObject.has(inside) ? 'second' : argument.preposition
    if (isObject) withObject.add(inside)
    found.push({
      ...argument,
      preposition,
      ...(inside === own ? {} : { beyond: true as const }),
    })
  }
  return found
}

/** Infinitives and participles below one another that are followed: "agreed to try to begin withdrawing". */
const MAX_DEPTH = 4

function goesOn({ clauses }: SentenceClauses, inside: number, own: number): boolean {
  let at = inside
  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    if (at === own) return true
    const clause = clauses[at]
    if (!clause || clause.predicate.form === 'finite') return false
    at = clause.parent
  }
  return false
}

const MOST_JOINED = 8

/** An argument of a clause in phrases: those of its heads, and what is joined in front ("U.S. and Russian envoys"). */
export function argumentOf(grammar: SentenceClauses, whole: ClauseArgument): Argument | undefined {
  const phrases: NounPhrase[] = []
  for (const at of whole.heads) {
    const phrase = grammar.phraseAt[at]
    if (!phrase || phrases.includes(phrase)) continue
    phrases.push(...(phrases.length === 0 ? joinedBefore(grammar, phrase, whole.from) : []), phrase)
  }
  const [first] = phrases
  const { to, preposition } = whole
  return first ? { phrases, from: first.from, to, preposition } : undefined
}

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
