import type { Claim } from '../answers.ts'

/** On which side of a claim somebody stands. */
export const STANCES = ['asserts', 'denies', 'declines'] as const
/** One of `STANCES`. */
export type Stance = (typeof STANCES)[number]

/** All who stand on a side of a claim, each once. */
export const partiesOf = (claim: Claim): string[] => [
  ...new Set(STANCES.flatMap((stance) => claim[stance])),
]
