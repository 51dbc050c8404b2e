import { trimContent } from './content.ts'
import type { Cue } from './cue.ts'
import { type CueClause, clauseOfCue, inParagraph } from './cue-clause.ts'
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
  const end = found ? endBeforeOwnClause(paragraph, found, { from, to }) : to
  let up = found?.clause.parent ?? -1
  for (let step = 0; found && step < MAX_CLIMB && up >= 0; step++) {
    const above = found.grammar.clauses[up]
    if (!above) return end
    const verb = above.predicate.from + found.from
    if (from < verb && verb < end)
      return Math.max(from + 1, Math.min(end, found.clause.extent.to + found.from))
    up = above.parent
  }
  return end
}

/** Such clauses tell what he did who spoke, or what came of it. */
const BESIDE = /^(?:conj|advcl|parataxis)$/
const OPENS_BESIDE = new Set(['but', 'though', 'although', 'while', 'yet', 'and'])

/**
 * `The line says it is ready, but has hired two men`; `…, causing laughter`: behind a comma what hangs on the verb of
 * saying is told by the page.
 */
function endBeforeOwnClause(
  paragraph: Paragraph,
  { clause, grammar, from: offset }: CueClause,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const said = clause.complement?.clause ?? -1
  if (said < 0) return to
  for (const { index, parent, relation, extent, predicate } of grammar.clauses) {
    const start = extent.from + offset
    if (parent !== clause.index || index === said || !BESIDE.test(relation)) continue
    if (start <= from + 1 || start >= to) continue
    const isSet = [start, start - 1].some((at) => cellAt(paragraph, at).wordClass === 'comma')
    const opens = cellAt(paragraph, start).low
    const isBeside =
      OPENS_BESIDE.has(opens) || (relation === 'advcl' && predicate.form === 'participle')
    // "…, and that wire was cut": said as well, as all of a quotation is.
    const isSaidToo =
      cellAt(paragraph, start).quote !== -1 || cellAt(paragraph, start + 1).low === 'that'
    if (isSet && isBeside && !isSaidToo) return trimContent(paragraph, from, start)
  }
  return to
}
