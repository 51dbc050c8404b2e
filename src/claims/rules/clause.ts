import { clauseStart } from '../clause-start.ts'
import { contentEnd } from '../content.ts'
import { type CueRule, draftOf, subjectOf } from '../passage.ts'

/** `X said (that) …`, `X, the mayor, has claimed …`, `…, adding that …`. */
export const findClause: CueRule = (passage, cue) => {
  if (cue.infinitive || cue.passive) return null
  const from = clauseStart(passage, cue)
  if (from < 0) return null
  const source = subjectOf(passage, cue)
  if (!source) return null
  const content = { from, to: contentEnd(passage, cue, from) }
  return draftOf(passage, cue, source, [content], 'clause')
}
