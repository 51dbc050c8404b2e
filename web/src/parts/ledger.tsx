import type { Claim, Family } from '../answers.ts'
import { count } from '../days.ts'
import { useDesk } from '../desk-context.ts'
import { seen, Words } from '../words.tsx'
import { BySpeaker } from './by-speaker.tsx'
import { Quotes } from './cites.tsx'
import { partiesOf, STANCES, type Stance } from './parties.ts'

const SIGNS: Readonly<Record<Stance, string>> = { asserts: '●', denies: '✕', declines: '–' }
const VERBS: Readonly<Record<Stance, string>> = {
  asserts: 'says so',
  denies: 'denies it',
  declines: 'declines to say',
}
/** Parties that have a column of their own. */
const MOST_PARTIES = 6
const OTHERS = 'others'

/** Who says what: what is contested or has several voices as a matrix, the rest by who speaks. */
export function Ledger({
  claims,
  families,
}: {
  readonly claims: readonly Claim[]
  readonly families: readonly Family[]
}) {
  const many = claims.filter((claim) => claim.contested || partiesOf(claim).length > 1)
  const rest = claims.filter((claim) => !many.includes(claim))
  return (
    <>
      {many.length > 0 && <Matrix claims={many} families={families} />}
      <BySpeaker claims={rest} />
    </>
  )
}

function Matrix({
  claims,
  families,
}: {
  readonly claims: readonly Claim[]
  readonly families: readonly Family[]
}) {
  const counts = new Map<string, number>()
  for (const claim of claims)
    for (const party of partiesOf(claim)) counts.set(party, (counts.get(party) ?? 0) + 1)
  const ranked = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name)
  const own = ranked.slice(0, MOST_PARTIES)
  const parties = ranked.length > own.length ? [...own, OTHERS] : own
  const texts = new Map(
    families.flatMap((one) => one.articles.map((id) => [id, one.articles[0] ?? id])),
  )
  return (
    <div className="matrix">
      <table>
        <caption className="meta">
          ● says so · ✕ denies it · – declines to say; the figure counts independent reports
        </caption>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            {parties.map((party) => (
              <th scope="col" key={party}>
                <Words>{party}</Words>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.id} className={claim.contested ? 'contested' : undefined}>
              <th scope="row" tabIndex={-1} data-line="">
                {claim.contested && <span className="tag">Contested </span>}
                <Words>{claim.proposition}</Words>{' '}
                <span className="meta">{claim.origins.note}</span>
              </th>
              {parties.map((party) => (
                <td key={party} data-party={party}>
                  <Cells claim={claim} party={party} known={own} texts={texts} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What a party does with a claim; the words open at the side. */
function Cells({
  claim,
  party,
  known,
  texts,
}: {
  readonly claim: Claim
  readonly party: string
  readonly known: readonly string[]
  readonly texts: ReadonlyMap<string, string>
}) {
  const { show } = useDesk()
  const isMeant = (name: string): boolean =>
    party === OTHERS ? !known.includes(name) : name === party
  const cells = STANCES.flatMap((stance) => {
    if (!claim[stance].some(isMeant)) return []
    const said = claim.evidence.filter(
      (one) => one.stance === stance && (one.by.length === 0 || one.by.some(isMeant)),
    )
    const reports = new Set(said.map(({ article }) => texts.get(article) ?? article)).size
    return [{ stance, said, reports }]
  })
  if (cells.length === 0)
    return (
      <span className="nothing">
        <span aria-hidden="true">·</span>
        <span className="unseen">nothing</span>
      </span>
    )
  return cells.map(({ stance, said, reports }) => (
    <button
      key={stance}
      type="button"
      className={`cell ${stance}`}
      aria-label={`${seen(party)} ${VERBS[stance]}: ${count(reports, 'report')}`}
      onClick={() =>
        show({
          title: `${seen(party)} ${VERBS[stance]}`,
          content: (
            <>
              <p>
                <Words>{claim.proposition}</Words>
              </p>
              <p className="meta">
                {count(reports, 'report')} · told {claim.firstTold ?? 'without a day'}
                {claim.lastTold && claim.lastTold !== claim.firstTold
                  ? ` to ${claim.lastTold}`
                  : ''}
              </p>
              <Quotes evidence={said} />
            </>
          ),
        })
      }
    >
      {SIGNS[stance]}
      {reports}
    </button>
  ))
}
