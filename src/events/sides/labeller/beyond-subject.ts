import type { Clause, SentenceClauses } from '../../../clauses/index.ts'
import type { Trigger } from '../../find/match-frames.ts'
import type { SideCandidate } from './side-candidates.ts'

/** Clauses above one another that are looked at. */
const MOST_STEPS = 4

/**
 * "Chad says traders sold rifles": what an active verb tells is done by its own subject, however little that is, and not by who says so.
 * A pronoun may mean him.
 */
export function isBeyondSubject(
  { clauses, clauseAt, words }: SentenceClauses,
  { group }: Trigger,
  { head }: SideCandidate,
): boolean {
  if (!group || group.passive || group.form !== 'finite') return false
  let clause: Clause | undefined = clauses[clauseAt[group.head] as number]
  const own = clause?.about
  if (!own || own.heads.includes(head) || words[own.head]?.upos === 'PRON') return false
  for (let step = 0; clause && step < MOST_STEPS; step++) {
    if (clause.relation !== 'ccomp' && clause.relation !== 'conj') return false
    const isSaid: boolean = clause.relation === 'ccomp'
    clause = clauses[clause.parent]
    if (isSaid && clause?.subject?.heads.includes(head)) return true
  }
  return false
}
