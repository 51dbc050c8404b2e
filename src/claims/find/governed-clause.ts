import type { Cue } from './cue.ts'
import { clauseOfCue, inParagraph } from './cue-clause.ts'
import type { Paragraph } from './paragraph.ts'
import { cellAt, isVerbal } from './passage.ts'

/** A time or addressee between a verb and what it tells is no longer: `told reporters in Lund on Friday the ice had gone`. */
const MAX_GAP = 12

/** Where the clause begins that a verb of saying has behind it in the tree, or -1. */
export function governedStart(paragraph: Paragraph, cue: Cue): number {
  const found = clauseOfCue(paragraph, cue.head)
  const complement = found?.clause.complement
  const [piece, second] = complement?.pieces ?? []
  if (!found || !complement || !piece || second || !cue.verb.frames.has('clause')) return -1
  if (complement.kind !== 'that' && complement.kind !== 'bare') return -1
  const { from } = inParagraph(piece, found.from)
  // "Birk, the mayor said, is ill": what is said began before the speaker.
  if (isVerbal(paragraph, from) && cellAt(paragraph, cue.to).wordClass === 'comma') return -1
  return from >= cue.to && from - cue.to < MAX_GAP ? from : -1
}

/** Clauses above one another that are looked at. */
const MAX_CLIMB = 6

/**
 * Where what is said ends before the verb of a clause further out: `The tax that Oslo says is too low, is a loan`.
 * `to` where no such verb stands in it.
 */
export function endBeforeOuterVerb(
  paragraph: Paragraph,
  cue: Cue,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const found = clauseOfCue(paragraph, cue.head)
  let up = found?.clause.parent ?? -1
  for (let step = 0; found && step < MAX_CLIMB && up >= 0; step++) {
    const above = found.grammar.clauses[up]
    if (!above) return to
    const verb = above.predicate.from + found.from
    if (from < verb && verb < to)
      return Math.max(from + 1, Math.min(to, found.clause.extent.to + found.from))
    up = above.parent
  }
  return to
}
