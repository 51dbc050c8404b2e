import {
  isTimePhrase,
  type NounPhrase,
  type SentenceClauses,
  type VerbGroup,
} from '../../clauses/index.ts'
import { CLAUSE_OPENERS } from '../status/status-cues.data.ts'

/** A noun phrase with the phrases that hang on it by prepositions, and those coordinated with it. */
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

/** The direct object and the prepositional phrases behind a verb, to the end of its clause. */
export function objectsOf(grammar: SentenceClauses, group: VerbGroup, limit?: number): Argument[] {
  return argumentsAfter(grammar, group.to, limit)
}

/** The phrases from word `from` to the end of the clause, each with its preposition. */
export function argumentsAfter(grammar: SentenceClauses, from: number, limit?: number): Argument[] {
  const found: Argument[] = []
  const end = Math.min(limit ?? grammar.lower.length, grammar.lower.length, from + OBJECT_REACH)
  let preposition = ''
  let beyond: true | undefined
  let at = from
  while (at < end && !endsClause(grammar, at, preposition)) {
    const phrase = grammar.phraseAt[at]
    const group = grammar.groupAt[at]
    if (group) {
      preposition = ''
      beyond = isBefore(grammar, group) ? beyond : true
      at = group.to
    } else if (phrase) {
      const argument = argumentOf(grammar, phrase, preposition, beyond)
      if (argument) found.push(argument)
      at = Math.max(phrase.to, argument?.to ?? 0)
      if (preposition === '') preposition = 'second'
    } else {
      const text = grammar.lower[at] as string
      const isCount = text === 'at' && grammar.lower[at + 1] === 'least'
      if (!isCount && (grammar.words[at]?.upos === 'ADP' || text === 'to')) preposition = text
      at++
    }
  }
  return found
}

/** `the remaining hostages`, `detained migrants`: a participle that only describes the noun behind it. */
const isBefore = ({ words }: SentenceClauses, { form, head }: VerbGroup): boolean =>
  form === 'participle' && words[head]?.deprel === 'amod'

/** The argument of a phrase with what hangs on it; none for a phrase of time. */
function argumentOf(
  grammar: SentenceClauses,
  phrase: NounPhrase,
  preposition: string,
  beyond: true | undefined,
): Argument | undefined {
  if (isTimePhrase(grammar, phrase)) return undefined
  const argument = withCoordinated(grammar, phrase, preposition)
  return beyond ? { ...argument, beyond } : argument
}

/** True where another clause begins at word `at`. */
function endsClause(grammar: SentenceClauses, at: number, preposition: string): boolean {
  const { lower, phraseAt, groupAt, words } = grammar
  const text = lower[at] as string
  const phrase = phraseAt[at]
  if (groupAt[at]) return groupAt[at]?.form === 'finite'
  if (!phrase) return (CLAUSE_OPENERS.has(text) && text !== ':') || text === 'according'
  // A phrase with a finite verb behind it is that verb's subject: `…, the ministry said`.
  const hangs = words[phrase.from - 1]?.upos === 'ADP' || lower[phrase.from - 1] === 'to'
  return groupAt[phrase.to]?.form === 'finite' && preposition !== '' && !hangs
}

function withCoordinated(
  grammar: SentenceClauses,
  first: NounPhrase,
  preposition: string,
): Argument {
  const { lower, phraseAt } = grammar
  const phrases = [first]
  let to = first.to
  for (let guard = 0; guard < 8; guard++) {
    const text = lower[to]
    if (text !== 'and' && text !== ',' && text !== '&') break
    const next = phraseAt[lower[to + 1] === 'and' ? to + 2 : to + 1]
    if (!next || isTimePhrase(grammar, next)) break
    if (text === ',' && !listGoesOn(grammar, next.to)) break
    // `met the minister and the talks began`: a phrase with a verb behind it opens a new clause.
    if (grammar.groupAt[next.to]?.form === 'finite') break
    phrases.push(next)
    to = next.to
  }
  return { phrases, from: first.from, to, preposition }
}

/** True where a list such as `A, B and C` reaches its `and` within a few phrases. */
function listGoesOn({ lower }: SentenceClauses, from: number): boolean {
  for (let at = from; at < Math.min(lower.length, from + 8); at++)
    if (lower[at] === 'and') return true
  return lower[from - 2] === 'and'
}
