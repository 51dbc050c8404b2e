import type { Analysis } from '../language/index.ts'
import type { Entity } from '../names/index.ts'
import type { Claim } from './claim.ts'

/** Who says what in one article. */
export function findClaims(_analysis: Analysis, _entities: readonly Entity[]): Claim[] {
  return []
}
