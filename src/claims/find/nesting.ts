import type { ClaimDraft } from './claim-draft.ts'

/**
 * For each draft the index of the innermost one inside whose content its cue stands, or -1.
 * A parent's content is the longer one (of equals, the earlier draft's): so no chain of drafts that
 * hold each other's cues, as "has reportedly left, according to X" gives, runs in a circle.
 */
export function parentsOf(drafts: readonly ClaimDraft[]): number[] {
  return drafts.map((draft, index) => {
    const own = lengthOf(draft)
    let best = -1
    let size = Number.POSITIVE_INFINITY
    drafts.forEach((outer, at) => {
      if (at === index || !holds(outer, draft)) return
      const length = lengthOf(outer)
      if (length < own || (length === own && at > index)) return
      if (length < size) {
        best = at
        size = length
      }
    })
    return best
  })
}

/** Whether the inner draft's cue stands in the outer one's content. */
export const holds = (outer: ClaimDraft, inner: ClaimDraft): boolean =>
  outer.content.some((span) => span.start <= inner.cue.start && inner.cue.end <= span.end)

const lengthOf = (draft: ClaimDraft): number =>
  draft.content.reduce((sum, span) => sum + span.end - span.start, 0)
