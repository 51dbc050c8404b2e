import type { Claim, Proposition } from './claim.ts'

/** Claims of several articles put under the things they assert or deny. */
export function groupClaims(_claims: readonly Claim[]): Proposition[] {
  return []
}
