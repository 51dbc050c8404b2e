import { FURNITURE_CUES } from '../../find/furniture-cues.ts'
import { rawWords } from '../../find/word-stream.ts'
import { type Change, holdsBreak } from '../change.ts'
import type { EditVerdict } from '../edit-verdict.ts'

/** A line of the page between two lines of the text: `Advertisement`. */
export function furniture({ copy, source, c0, c1, s0, s1 }: Change): EditVerdict | null {
  if (c1 === c0 || copy.opens[c0] !== 2) return null
  if (s1 > s0 && !holdsBreak(source, s0, s1)) return null
  const line = rawWords(copy, c0, c1).slice(0, 80)
  return FURNITURE_CUES.test(line) ? { type: 'boiler', kind: 'furniture' } : null
}
