import { clauseStart } from '../clause-start.ts'
import { contentEnd, hasVerb } from '../content.ts'
import type { Cue } from '../cue.ts'
import { endBeforeOuterVerb, governedStart } from '../governed-clause.ts'
import { type ClaimPassage, type CueRule, cellAt, draftOf, subjectOf } from '../passage.ts'

/** `X said (that) …`, `X, the mayor, has claimed …`, `…, adding that …`. */
export const findClause: CueRule = (passage, cue) => {
  if (cue.infinitive || cue.passive) return null
  const marked = clauseStart(passage, cue)
  // "said on Friday the ice had gone": what no word marks, the tree may know.
  const from = marked >= 0 ? marked : governedStart(passage.paragraph, cue)
  if (from < 0) return null
  if (from === cue.to && isInverted(passage, cue)) return null
  const source = subjectOf(passage, cue)
  // "…, said Ms. Lund, who runs the port": what stands behind the verb is who spoke.
  if (!source || source.from >= cue.to) return null
  const to = endBeforeOuterVerb(passage.paragraph, cue, {
    from,
    to: contentEnd(passage, cue, from),
  })
  const content = { from, to }
  return draftOf(passage, cue, source, [content], 'clause')
}

/** `…, said Lt. Jon Dahl, the harbor’s spokesman.`: what follows the verb is who spoke. */
function isInverted({ paragraph, range }: ClaimPassage, cue: Cue): boolean {
  const before = cellAt(paragraph, cue.from - 1)
  if (before.wordClass !== 'comma' || !cue.verb.frames.has('after') || cue.shape === 'ing')
    return false
  const isNamed = ['name', 'det', 'noun', 'adj'].includes(cellAt(paragraph, cue.to).wordClass)
  return isNamed && !hasVerb(paragraph, { from: cue.to, to: range.to })
}
