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
): { relation: Exclude<CopyRelation, 'sibling'>; share: number } {
  const taken = ofCopy / Math.max(density, 0.5)
  if (taken < OWN_ARTICLE) return { relation: 'borrow', share: 1 - taken }
  const isPart = ofSource / Math.max(density, 0.5) < PART
  if (density < (isPart ? REWORDED_PART : REWORDED))
    return { relation: 'rewrite', share: 1 - density }
  return { relation: isPart ? 'excerpt' : 'copy', share: ofSource }
}
