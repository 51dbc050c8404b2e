import type { Clause, SentenceClauses } from '../../clauses/index.ts'
import { grammarAt, type Paragraph, type Range } from './paragraph.ts'

/** The clause of which a cue verb is the predicate, with the place of its sentence. */
export interface CueClause {
  readonly clause: Clause
  readonly grammar: SentenceClauses
  /** First word of the sentence in the paragraph. */
  readonly from: number
}

export function clauseOfCue(paragraph: Paragraph, head: number): CueClause | null {
  const placed = grammarAt(paragraph, head)
  if (!placed) return null
  const { from, grammar } = placed
  const at = head - from
  const clause = grammar.clauses[grammar.clauseAt[at] as number]
  if (!clause || at < clause.predicate.from || at >= clause.predicate.to) return null
  return { clause, grammar, from }
}

/** Words of a sentence as words of its paragraph. */
export const inParagraph = (range: Range, from: number): Range => ({
  from: range.from + from,
  to: range.to + from,
})

/** Relations of a noun or its parts to the noun above. */
const WITHIN_NOUN = /^(?:nmod|appos|conj|flat|compound|amod|det|nummod|case|punct|fixed|acl)/

/** The noun phrase that holds a word, with all that hangs on it, in words of the paragraph. */
export function phraseAround(paragraph: Paragraph, at: number): Range | null {
  const placed = grammarAt(paragraph, at)
  if (!placed) return null
  const { from, grammar } = placed
  let head = grammar.phraseAt[at - from]?.head ?? at - from
  for (let step = 0; step < MAX_CLIMB; step++) {
    const word = grammar.words[head]
    const above = grammar.words[word?.head ?? -1]
    if (!word || !above || !WITHIN_NOUN.test(word.deprel)) break
    if (above.upos === 'VERB' || above.upos === 'AUX') break
    head = word.head
  }
  if (grammar.phraseAt[head] === undefined) return null
  return inParagraph(grammar.argument(head), from)
}

const MAX_CLIMB = 8
