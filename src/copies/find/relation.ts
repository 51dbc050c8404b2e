import type { CopyRelation } from '../copy.ts'

/** Below this share of taken passages, reworded or not, the copy is an article of its own. */
const OWN_ARTICLE = 0.5
/** Below this share of the source's words, reworded or not, the copy is a part of it. */
const PART = 0.6
/** Below this density a text was reworded throughout: a few swapped words leave it above. */
const REWORDED = 0.966
/** The same for a part: what was cut away at its edges counts as changed there. */
const REWORDED_PART = 0.91

/**
 * What one text is to the other, from the share of the copy's words that stand in the source, the
 * share of the source's that stand in the copy, and how dense the shared words lie.
 */
export function relationOf(
  ofCopy: number,
  ofSource: number,
  density: number,
): { relation: Exclude<CopyRelation, 'sibling'>; reason: string } {
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const taken = ofCopy / Math.max(density, 0.5)
  if (taken < OWN_ARTICLE) {
    return {
      relation: 'borrow',
      reason: `the rest of it, ${percent(1 - taken)}, is its own`,
    }
  }
  const isPart = ofSource / Math.max(density, 0.5) < PART
  if (density < (isPart ? REWORDED_PART : REWORDED)) {
    return {
      relation: 'rewrite',
      reason: `reworded: ${percent(1 - density)} of the words inside shared passages differ`,
    }
  }
  if (isPart) {
    return { relation: 'excerpt', reason: `it holds ${percent(ofSource)} of the longer text` }
  }
  return { relation: 'copy', reason: `it holds ${percent(ofSource)} of the other text` }
}
