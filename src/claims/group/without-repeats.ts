import type { Claim } from '../claim.ts'

/** Leaves out what the speaker of a claim says inside it of himself: `he said he thinks that …`. */
export function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const voice = ({ source }: Claim) => source?.names.join(' ')
  return claims.filter((claim) => {
    const parent = claim.parent ? byId.get(claim.parent) : undefined
    return !parent?.source || voice(parent) !== voice(claim)
  })
}
