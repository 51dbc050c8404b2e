import type { Cite, CivilDay } from '../article/index.ts'
import { type Claim, speakerNames } from '../claims/index.ts'
import type { LedgerSide, Stance } from '../record/index.ts'
import { countReports, type SharedTexts } from './independent-reports.ts'

/** What is counted for one side: its claims with their places. */
export interface SidedClaim {
  readonly claim: Claim
  readonly cite: Cite
  readonly stance: Stance
}

/**
 * Each party on each side of a claim: on how many independent reports its words rest, on which days they were first and last told, and
 * whether it stands on another side as well, first there or first here: who denied in May what he owned to in June has turned.
 */
export function ledgerSides(
  sided: readonly SidedClaim[],
  texts: SharedTexts,
  told: ReadonlyMap<string, CivilDay>,
): LedgerSide[] {
  const found = new Map<string, { stance: Stance; party: string; claims: SidedClaim[] }>()
  for (const one of sided) {
    for (const party of partiesOf(one.claim)) {
      const key = `${one.stance} ${party}`
      const side = found.get(key) ?? { stance: one.stance, party, claims: [] }
      side.claims.push(one)
      found.set(key, side)
    }
  }
  const sides = [...found.values()].map(({ stance, party, claims }): LedgerSide => {
    const days = claims.flatMap(({ cite }) => told.get(cite.article) ?? []).sort()
    const [first, last] = [days[0], days.at(-1)]
    return {
      stance,
      party,
      origins: countReports(
        claims.map(({ cite }) => cite),
        texts,
        creditsOf(claims),
      ),
      ...(first && last ? { firstTold: first, lastTold: last } : {}),
    }
  })
  return sides.map((side) => ({ ...side, ...turnOf(side, sides) }))
}

/** The countries that answer for who speaks, else his names. */
const partiesOf = ({ source }: Claim): readonly string[] => {
  if (!source) return []
  return source.parties.length > 0 ? source.parties : speakerNames(source).map(({ name }) => name)
}

/** Turned: the party took another side before it took this one. */
function turnOf(side: LedgerSide, sides: readonly LedgerSide[]): { turned?: true } {
  const before = sides.some(
    ({ party, stance, firstTold }) =>
      party === side.party &&
      stance !== side.stance &&
      firstTold !== undefined &&
      side.firstTold !== undefined &&
      firstTold < side.firstTold,
  )
  return before ? { turned: true } : {}
}

/** On whose word an article has what it tells, where it says so of all of it: `the Post reported that …`. */
export function creditsOf(
  claims: readonly Pick<SidedClaim, 'claim' | 'cite'>[],
): Map<string, string[]> {
  const found = new Map<string, string[] | null>()
  for (const { claim, cite } of claims) {
    const names = claim.via.flatMap(speakerNames).map(({ name }) => name)
    const own = claim.kind === 'report' ? speakerNames(claim.source).map(({ name }) => name) : []
    const credited = names.length > 0 ? names : own
    const known = found.get(cite.article)
    if (credited.length === 0 || known === null) found.set(cite.article, null)
    else found.set(cite.article, [...(known ?? []), ...credited])
  }
  return new Map([...found].flatMap(([id, names]) => (names ? [[id, names]] : [])))
}
