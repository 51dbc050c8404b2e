import { useEffect, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { storyAddress } from '../address.ts'
import type { Change, Changes, Head, Page } from '../answers.ts'
import { ask, useAnswer } from '../ask.ts'
import { clock, count, days } from '../days.ts'
import { useDesk } from '../desk-context.ts'
import { lastSeen, type Seen, setSeen } from '../marks.ts'
import { Standing } from '../parts/problem.tsx'
import { Words } from '../words.tsx'

const WINDOWS = [
  ['day', 'Day'],
  ['3days', '3 days'],
  ['week', 'Week'],
  ['all', 'All'],
] as const
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

/** What happened, by how many independent reports tell it; what changed first. */
export function TodayPage() {
  const asked = new URLSearchParams(useSearch())
  const window = asked.get('window') ?? 'all'
  const after = asked.get('after')
  const { turn } = useDesk()
  const [seen, setMark] = useState<Seen | null>(lastSeen)
  const stories = useAnswer<Page<Head>>(
    `/stories?limit=50&sort=reports&window=${window}${after ? `&after=${encodeURIComponent(after)}` : ''}`,
    turn,
  )
  const changes = useAnswer<Changes>(`/changes?limit=500&since=${seen?.seq ?? 0}`, turn)
  const seq = changes.data?.seq ?? null
  useEffect(() => {
    const mark = (event: Event) => {
      if ((event as CustomEvent).detail.kind === 'seen') markSeen()
    }
    document.addEventListener('desk', mark)
    return () => document.removeEventListener('desk', mark)
  })
  const markSeen = (): void => {
    if (seq === null) return
    const now = { seq, at: new Date().toISOString() }
    setSeen(now)
    setMark(now)
  }
  const byStory = Map.groupBy(changes.data?.items ?? [], ({ story }) => story)
  const heads = [...(stories.data?.items ?? [])].sort(
    (a, b) =>
      Number(byStory.has(b.id) && seen !== null) - Number(byStory.has(a.id) && seen !== null),
  )
  const isEmpty = stories.data !== null && heads.length === 0
  return (
    <>
      <h1 className="unseen">Today</h1>
      <div className="bar">
        <nav aria-label="Time">
          <ul className="windows">
            {WINDOWS.map(([key, title]) => (
              <li key={key}>
                <Link
                  href={key === 'all' ? '/' : `/?window=${key}`}
                  aria-current={window === key ? 'true' : undefined}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {seen !== null && changes.data && (
          <p className="since">
            Since you looked ({clock(seen.at, Date.now())}): {sinceWords(changes.data.items)}{' '}
          </p>
        )}
        {!isEmpty && (
          <button type="button" onClick={markSeen} title="All seen (m)">
            All seen
          </button>
        )}
      </div>
      <Standing asked={stories} what="stories" />
      {isEmpty &&
        (window === 'all' ? (
          <Empty />
        ) : (
          <p>
            No story of these days. <Link href="/">All days</Link> has more.
          </p>
        ))}
      <ol className="stories">
        {heads.map((head) => (
          <StoryLine
            key={head.id}
            head={head}
            changes={seen === null ? [] : (byStory.get(head.id) ?? [])}
          />
        ))}
      </ol>
      {stories.data?.next && (
        <p>
          <Link
            className="more"
            href={`/?window=${window}&after=${encodeURIComponent(stories.data.next)}`}
          >
            More stories
          </Link>
        </p>
      )}
    </>
  )
}

function sinceWords(changes: readonly Change[]): string {
  if (changes.length === 0) return 'nothing changed'
  const stories = new Set(changes.map(({ story }) => story)).size
  const denied = changes.filter(({ kind }) => kind === 'claim-denied').length
  return [
    `${stories === 1 ? '1 story' : `${stories} stories`} changed`,
    ...(denied > 0 ? [`${count(denied, 'claim')} newly denied`] : []),
  ].join(', ')
}

function StoryLine({
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

/** Nothing is held yet: three ways in. */
function Empty() {
  const [said, setSaid] = useState('')
  return (
    <div className="empty">
      <h2>Nothing is held yet</h2>
      <p>Three ways in:</p>
      <ul>
        <li>
          <Link href="/add">paste a page or drop files here</Link>
        </li>
        <li>
          in a terminal: <code>copydesk read pages/</code>, while this desk is open
        </li>
        <li>
          a program: <code>POST /api/v1/pages</code>, described at{' '}
          <a href="/api/openapi.json">/api/openapi.json</a>
        </li>
      </ul>
      <p>
        <button
          type="button"
          onClick={() =>
            ask('/pages/examples', { method: 'POST' }).then(
              () => setSaid('The examples are being read: press . when they are.'),
              (error: Error) => setSaid(error.message),
            )
          }
        >
          Read the examples
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
