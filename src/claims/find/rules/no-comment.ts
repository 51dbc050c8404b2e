import { sayingVerbs } from '../../../lexicon/index.ts'
import type { ClaimDraft } from '../claim-draft.ts'
import { contentEnd } from '../content.ts'
import type { Cue } from '../cue.ts'
import { verbGroupAt } from '../cue-clause.ts'
import type { Range } from '../paragraph.ts'
import { type ClaimPassage, cellAt, draftOf, type PassageRule, subjectOf } from '../passage.ts'

const VERB = {
  lemma: 'decline',
  kind: 'no-comment',
  polarity: 0,
  frames: new Set<never>(),
} as const

const DECLINES = new Set(['declined', 'declines', 'decline', 'declining', 'refused', 'refuses'])
const SPEAKING = sayingVerbs('declined')
const NOT_DONE = new Set(
  'respond reply return answer comment provide give offer address elaborate'.split(' '),
)

/** `X declined to comment on …`, `X did not respond to …`, `X did not answer when asked whether …`. */
export const findNoComment: PassageRule = (passage) => {
  const { paragraph, range } = passage
  const found: ClaimDraft[] = []
  for (let at = range.from; at < range.to; at++) {
    const cell = cellAt(paragraph, at)
    if (cell.quote !== -1) continue
    const draft = declined(passage, at) ?? notDone(passage, at)
    if (draft) found.push(draft)
  }
  return found
}

function declined(passage: ClaimPassage, at: number): ClaimDraft | null {
  const { paragraph } = passage
  if (!DECLINES.has(cellAt(paragraph, at).low)) return null
  if (cellAt(paragraph, at + 1).low !== 'to') return null
  if (!SPEAKING.has(cellAt(paragraph, at + 2).low)) return null
  const shape = cellAt(paragraph, at).low.endsWith('ing') ? 'ing' : 'past'
  return refusal(passage, { from: groupStart(passage, at), to: at + 1, head: at, shape }, at + 1)
}

function notDone(passage: ClaimPassage, at: number): ClaimDraft | null {
  const { paragraph } = passage
  if (!NOT_DONE.has(cellAt(paragraph, at).low)) return null
  const from = groupStart(passage, at)
  let negated = false
  for (let index = from; index < at; index++) {
    const { low, wordClass } = cellAt(paragraph, index)
    if (wordClass === 'not' || low.endsWith("n't")) negated = true
  }
  if (!negated) return null
  const asked = whenAsked(passage, at + 1)
  if (asked > 0) return refusal(passage, { from, to: asked, head: at, shape: 'base' }, asked)
  if (['provide', 'give', 'offer', 'address'].includes(cellAt(paragraph, at).low)) return null
  if (!isAsked(passage, at + 1)) return null
  return refusal(passage, { from, to: at + 1, head: at, shape: 'base' }, at + 1)
}

const ASKING = new Set(
  'question questions request requests call calls email emails message messages inquiry inquiries enquiry enquiries reporters immediately whether if when publicly comment'.split(
    ' ',
  ),
)

/** `did not answer questions`, `did not respond.`: not `the plan does not answer the point`. */
function isAsked({ paragraph, range }: ClaimPassage, from: number): boolean {
  const first = cellAt(paragraph, from)
  if (['punct', 'comma', 'cconj'].includes(first.wordClass) || from >= range.to) return true
  for (let at = from; at < Math.min(range.to, from + 10); at++) {
    const { low, wordClass } = cellAt(paragraph, at)
    if (ASKING.has(low)) return true
    if (wordClass === 'comma') return false
  }
  return false
}

/** The word after `when asked`, or -1. */
function whenAsked({ paragraph, range }: ClaimPassage, from: number): number {
  for (let at = from; at < Math.min(range.to, from + 9); at++) {
    const cell = cellAt(paragraph, at)
    if (cell.wordClass === 'comma' || cell.quote !== -1) return -1
    if (cell.low === 'when' && ['asked', 'pressed'].includes(cellAt(paragraph, at + 1).low)) {
      return at + 2
    }
  }
  return -1
}

const groupStart = ({ paragraph }: ClaimPassage, head: number): number =>
  verbGroupAt(paragraph, head)?.from ?? head

function refusal(
  passage: ClaimPassage,
  cue: Range & Pick<Cue, 'head' | 'shape'>,
  from: number,
): ClaimDraft | null {
  const source = subjectOf(passage, cue)
  const content = { from, to: contentEnd(passage, cue, from) }
  return draftOf(passage, { ...cue, verb: VERB, negated: false }, source, [content], 'no-comment')
}
