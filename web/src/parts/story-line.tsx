import { Link } from 'wouter'
import { storyAddress } from '../address.ts'
import type { Change, Head } from '../answers.ts'
import { count, days } from '../days.ts'
import { Words } from '../words.tsx'

/** Changes of one story that are shown under it. */
const MOST_LINES = 3
/** Kinds of change that a reader wants first. */
const WEIGHT = [
  'claim-denied',
  'claim-contested',
  'stance-turned',
  'copy-alters',
  'day-corrected',
  'original-found',
  'claim-new',
  'story-grew',
]

/** A story in a list: by how many reports, its days, what changed in it. */
export function StoryLine({
  head,
  changes,
}: {
  readonly head: Head
  readonly changes: readonly Change[]
}) {
  const lines = changes
    .filter(({ kind }) => WEIGHT.includes(kind))
    .sort((a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind))
    .slice(0, MOST_LINES)
  const isQuiet = head.reports < 2 && changes.length === 0
  return (
    <li className={isQuiet ? 'quiet' : undefined} data-line="" tabIndex={-1}>
      {head.articles > 1 && (
        <span className="reports">
          <b>{head.reports}</b> {head.reports === 1 ? 'report' : 'reports'}
        </span>
      )}
      {head.articles === 1 && <span className="reports one">1 article</span>}
      <div>
        <h2>
          <Link href={storyAddress(head.id)} data-open="">
            <Words>{head.headline || 'No headline'}</Words>
          </Link>
          {changes.length > 0 && <span className="tag"> changed</span>}
        </h2>
        <p className="meta">
          {days(head.first, head.last)} · {count(head.articles, 'article')}
          {head.contested > 0 && <b className="denies"> · {head.contested} contested</b>}
        </p>
        {lines.length > 0 && (
          <ul className="changed">
            {lines.map(({ seq, said, text }) => (
              <li key={seq}>
                <b>{said}</b> <Words>{text}</Words>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
