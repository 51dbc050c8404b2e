import type { DirectionMark } from '../copy-reasons.ts'
import { MARKS } from './direction-marks.ts'
import { DIRECTION_WEIGHTS } from './direction-weights.data.ts'
import type { Side } from './side.ts'

/** One piece of evidence on direction: log odds for the page that it supports, 0 or more. */
export interface DirectionEvidence {
  readonly points: number
  readonly mark: DirectionMark
}

/** The strength of every mark for `mine`, in the order of `MARKS`. */
export const strengthsOf = (mine: Side, other: Side): number[] =>
  MARKS.map(({ strength }) => strength(mine, other))

/** How far `mine` is ahead of `other` (log odds), and why whoever leads does. */
export function weigh(mine: Side, other: Side): { points: number; evidence: DirectionEvidence[] } {
  const parts = MARKS.map((mark) => ({
    mark,
    points: (DIRECTION_WEIGHTS[mark.code] ?? 0) * mark.strength(mine, other),
  }))
  const points = parts.reduce((sum, part) => sum + part.points, 0)
  const [lead, behind] = points >= 0 ? [mine, other] : [other, mine]
  const evidence = parts
    .map((part) => ({ ...part, points: points >= 0 ? part.points : -part.points }))
    .filter((part) => part.points > SPOKEN)
    .sort((x, y) => y.points - x.points)
    .map(({ points, mark }) => {
      const parts = mark.parts(lead, behind)
      return { points, mark: { code: mark.code, parts } as DirectionMark }
    })
  return { points, evidence }
}

/** Evidence of less than this (log odds) is counted but not spoken of. */
const SPOKEN = 0.15
