import { contains } from '../../article/index.ts'
import type { ClaimDraft } from './claim-draft.ts'
import { indexSpans } from './span-index.ts'

/**
 * For each draft the index of the innermost one inside whose content its cue stands, or -1.
 * A parent's content is the longer one (of equals, the earlier draft's): so no chain of drafts that
 * hold each other's cues, as "has reportedly left, according to X" gives, runs in a circle.
 */
export function parentsOf(drafts: readonly ClaimDraft[]): number[] {
  const sizes = drafts.map(lengthOf)
  return holdersOf(drafts).map((holders, index) => {
    const own = sizes[index] as number
    let best = -1
    for (const at of holders) {
      const length = sizes[at] as number
      if (length < own || (length === own && at > index)) continue
      if (best < 0 || length < (sizes[best] as number)) best = at
    }
    return best
  })
}

/** For each draft the indexes, in order, of the others in whose content its cue stands. */
export function holdersOf(drafts: readonly ClaimDraft[]): number[][] {
  const pieces = drafts.flatMap(({ content }, index) => content.map((span) => ({ span, index })))
  const around = indexSpans(pieces.map(({ span }) => span))
  return drafts.map(({ cue }, index) => {
    const holders = around(cue)
      .flatMap((at) => pieces[at] ?? [])
      .filter((piece) => piece.index !== index && contains(piece.span, cue))
    return [...new Set(holders.map((piece) => piece.index))]
  })
}

const lengthOf = (draft: ClaimDraft): number =>
  draft.content.reduce((sum, span) => sum + span.end - span.start, 0)
