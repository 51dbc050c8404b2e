import { Link } from 'wouter'
import { storyAddress } from '../address.ts'
import type { Changes } from '../answers.ts'
import { useAnswer } from '../ask.ts'
import { clock } from '../days.ts'
import { useDesk } from '../desk-context.ts'
import { lastSeen } from '../marks.ts'
import { Standing } from '../parts/problem.tsx'
import { Words } from '../words.tsx'

const SHOWN = 200

/** What changed, the newest first; what came since the reader looked is marked. */
export function ChangesPage() {
  const { turn } = useDesk()
  const end = useAnswer<Changes>('/changes?limit=1', turn)
  const since = end.data ? Math.max(0, end.data.seq - SHOWN * 2) : null
  const changes = useAnswer<Changes>(
    since === null ? null : `/changes?limit=500&since=${since}`,
    turn,
  )
  const seen = lastSeen()?.seq ?? 0
  const lines = [...(changes.data?.items ?? [])].reverse().slice(0, SHOWN)
  return (
    <>
      <h1>Changes</h1>
      <Standing asked={changes.data ? changes : end} what="changes" />
      {changes.data && lines.length === 0 && <p>Nothing changed yet.</p>}
      <ol className="log">
        {lines.map(({ seq, at, story, said, kind, text }) => (
          <li key={seq} data-line="" tabIndex={-1} className={seq > seen ? 'fresh' : undefined}>
            <span className="meta">{clock(at, Date.now())}</span> <b className={kind}>{said}</b>{' '}
            <Link href={storyAddress(story)} data-open="">
              <Words>{text}</Words>
            </Link>
          </li>
        ))}
      </ol>
      <p className="meta also">
        The same as <a href="/changes.json">data</a>; as it happens at{' '}
        <a href="/api/v1/live">/api/v1/live</a>.
      </p>
    </>
  )
}
