import type { Clause, SentenceClauses, VerbGroup } from '../../clauses/index.ts'
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

/** The verb group that a word closes, in words of the paragraph. */
export function verbGroupAt(paragraph: Paragraph, head: number): VerbGroup | null {
  const placed = grammarAt(paragraph, head)
  const group = placed?.grammar.groupAt[head - placed.from]
  if (!placed || group?.head !== head - placed.from) return null
  return { ...group, ...inParagraph(group, placed.from), head }
}

/** Words of a sentence as words of its paragraph. */
export const inParagraph = (range: Range, from: number): Range => ({
  from: range.from + from,
  to: range.to + from,
})
