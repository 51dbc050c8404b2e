import type { ClaimDraft } from '../claim-draft.ts'
import { clauseBefore, hasVerb, trimContent } from '../content.ts'
import type { Paragraph, Range } from '../paragraph.ts'
import { type ClaimPassage, cellAt, draftOf, type PassageRule } from '../passage.ts'
import { phraseFrom } from '../phrase-around.ts'
import { withoutTime } from '../word-run.ts'

const VERB = {
  lemma: 'according',
  kind: 'report',
  polarity: 1,
  frames: new Set<never>(),
} as const

/** `…, according to X`, `According to X, …`, `The port, according to X, is …`. */
export const findAccordingTo: PassageRule = (passage) => {
  const { paragraph, range } = passage
  const found: ClaimDraft[] = []
  for (let at = range.from; at < range.to - 1; at++) {
    const cell = cellAt(paragraph, at)
    if (cell.quote !== -1 || cell.low !== 'according') continue
    if (cellAt(paragraph, at + 1).low !== 'to') continue
    const draft = draftAt(passage, at)
    if (draft) found.push(draft)
  }
  return found
}

function draftAt(passage: ClaimPassage, at: number): ClaimDraft | null {
  const { paragraph, range } = passage
  const opens = at - range.from <= 1
  const phrase = phraseFrom(paragraph, at + 2)
  if (!phrase) return null
  const source = withoutTime(paragraph, opens ? untilComma(paragraph, phrase) : phrase)
  const cue = { from: at, to: at + 2, verb: VERB, negated: false }
  const pieces = []
  if (!opens) {
    const left = clauseBefore(passage, at)
    if (left.to > left.from) pieces.push(left)
  }
  const comma = commaAfter(passage, source.to)
  if (comma >= 0) {
    const right = { from: comma + 1, to: trimContent(paragraph, comma + 1, range.to) }
    if (opens || (pieces.length > 0 && goesOn(passage, pieces, right.from))) pieces.push(right)
  }
  return draftOf(passage, cue, source, pieces, 'according-to')
}

/** `According to Lund, Oslo …`: behind the comma somebody else may stand. */
function untilComma(paragraph: Paragraph, phrase: Range): Range {
  let to = phrase.from
  while (to < phrase.to && cellAt(paragraph, to).wordClass !== 'comma') to++
  return { from: phrase.from, to }
}

function commaAfter({ paragraph, range }: ClaimPassage, from: number): number {
  for (let at = from; at < Math.min(range.to, from + 25); at++) {
    const cell = cellAt(paragraph, at)
    if (cell.wordClass === 'comma' && cell.quote === -1) return at
  }
  return -1
}

/** The left part alone is no clause: `The bridge, according to police, fell …`. */
function goesOn(
  { paragraph }: ClaimPassage,
  pieces: readonly { from: number; to: number }[],
  right: number,
): boolean {
  const left = pieces[0]
  if (!left) return false
  const next = cellAt(paragraph, right)
  return !hasVerb(paragraph, left) || next.wordClass === 'aux' || next.wordClass === 'verb'
}
