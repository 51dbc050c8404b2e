import { type Claim, groupClaims, type Proposition } from '../claims/index.ts'
import type { CopyFamily, CopyLink } from '../copies/index.ts'
import { countReports } from './independent-reports.ts'
import { speakerNames } from './speaker-names.ts'
import type { LedgerEntry } from './story-record.ts'

/** Who asserts, denies and declines to say what; contested things first, then the most told. */
export function buildLedger(
  claims: readonly Claim[],
  links: readonly CopyLink[],
  families: readonly CopyFamily[],
): LedgerEntry[] {
  return groupClaims(claims)
    .map((proposition) => entry(proposition, links, families))
    .sort(
      (a, b) =>
        Number(b.contested) - Number(a.contested) ||
        b.origins.articles - a.origins.articles ||
        b.evidence.length - a.evidence.length ||
        (a.id < b.id ? -1 : 1),
    )
}

function entry(
  { id, text, claims, asserts, denies, declines, contested }: Proposition,
  links: readonly CopyLink[],
  families: readonly CopyFamily[],
): LedgerEntry {
  const evidence = claims.map((claim) => ({
    article: claim.article,
    spans: claim.content.length > 0 ? claim.content : claim.cue,
    stance: stance(claim),
  }))
  const via = [...new Set(claims.flatMap((claim) => claim.via.flatMap(speakerNames)))].sort()
  const origins = countReports(evidence, links, families)
  return { id, proposition: text, asserts, denies, declines, contested, via, origins, evidence }
}

function stance(claim: Claim): LedgerEntry['evidence'][number]['stance'] {
  if (claim.polarity < 0) return 'denies'
  return claim.kind === 'no-comment' ? 'declines' : 'asserts'
}
