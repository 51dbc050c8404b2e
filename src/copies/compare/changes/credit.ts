import { leadCredit } from '../../direction/agency.ts'
import type { Change } from '../change.ts'
import type { EditVerdict } from '../edit-verdict.ts'

/** `PLACE (AP) —` that the source lacks: a credit, not a brand. */
export function credit({ copy, c0, c1 }: Change): EditVerdict | null {
  if (c1 === c0) return null
  const text = copy.text.slice(copy.starts[c0], copy.ends[c1 - 1]! + 6)
  return leadCredit(text) ? { type: 'own', kind: 'credit' } : null
}
