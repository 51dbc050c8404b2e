import type { Claim } from '../answers.ts'
import { count } from '../days.ts'
import { seen, Words } from '../words.tsx'
import { Cites } from './cites.tsx'
import { partiesOf } from './parties.ts'

const NOBODY = 'Nobody is named'

/** Claims under those who speak, who says most first. */
export function BySpeaker({ claims }: { readonly claims: readonly Claim[] }) {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const [who = NOBODY] = partiesOf(claim)
    groups.set(who, [...(groups.get(who) ?? []), claim])
  }
  const ranked = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  return (
    <div className="speakers">
      {ranked.map(([who, said], at) => (
        <details key={who} open={at < 4 || said.length === 1}>
          <summary data-line="">
            <b>
              <Words>{who}</Words>
            </b>{' '}
            <span className="meta">
              {voicesOf(said)} {count(said.length, 'statement')}
            </span>
          </summary>
          <ul className="statements">
            {said.map((claim) => (
              <li key={claim.id}>
                {claim.denies.length > 0 && <b className="denies">denies: </b>}
                {claim.declines.length > 0 && <b className="declines">declines to say: </b>}
                <Words>{claim.proposition}</Words>{' '}
                {claim.origins.reports > 1 && (
                  <span className="meta">{count(claim.origins.reports, 'report')} </span>
                )}
                <Cites evidence={claim.evidence} of={seen(claim.proposition)} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

/** Those who spoke for a party: `Wang Wenbin, Lin Jian ·`. */
function voicesOf(claims: readonly Claim[]): string {
  const voices = claims.flatMap((claim) => claim.voices.flatMap(({ speakers }) => speakers))
  const names = [...new Set(voices.map(({ name }) => name))].slice(0, 3)
  return names.length > 0 ? `${seen(names.join(', '))} ·` : ''
}
