import { Link } from 'wouter'
import { short } from '../address.ts'
import type { Found } from '../answers.ts'
import { dated } from '../days.ts'
import { Words } from '../words.tsx'

/** Values by which the hits can be narrowed; the one that is on leads back. */
export function Facets({
  found,
  query,
  to,
}: {
  readonly found: Found
  readonly query: Readonly<Record<string, string>>
  readonly to: (change: Readonly<Record<string, string | undefined>>) => string
}) {
  const { facets } = found
  if (!facets) return null
  const most = Math.max(1, ...facets.day.map(({ count }) => count))
  return (
    <aside className="facets" aria-label="Narrow">
      {facets.outlet.length > 0 && <h2>Outlet</h2>}
      <ul>
        {facets.outlet.map(({ value, count }) => (
          <li key={value}>
            <Link
              href={to({ outlet: query.outlet === value ? undefined : value })}
              aria-current={query.outlet === value ? 'true' : undefined}
            >
              <Words>{value}</Words>
            </Link>{' '}
            <span className="meta">{count}</span>
          </li>
        ))}
      </ul>
      {facets.day.length > 0 && <h2>Day</h2>}
      <ul>
        {facets.day.map(({ value, count }) => (
          <li key={value} className="bar-line">
            <Link
              href={to(
                query.since === value && query.until === value
                  ? { since: undefined, until: undefined }
                  : { since: value, until: value },
              )}
              aria-current={query.since === value ? 'true' : undefined}
            >
              {dated(value)}
            </Link>
            <span className="bar-of" aria-hidden="true">
              <span style={{ width: `${Math.round((100 * count) / most)}%` }} />
            </span>
            <span className="meta">{count}</span>
          </li>
        ))}
      </ul>
      {facets.story.length > 1 && (
        <>
          <h2>Story</h2>
          <ul>
            {facets.story.map(({ value, count }) => (
              <li key={value}>
                <Link
                  href={to({ story: query.story === value ? undefined : value })}
                  aria-current={query.story === value ? 'true' : undefined}
                >
                  {short(value)}
                </Link>{' '}
                <span className="meta">{count}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="meta">of {found.looked} hits that were looked at</p>
    </aside>
  )
}
