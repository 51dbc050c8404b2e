import { useEffect, useState } from 'react'
import { Link, useSearch } from 'wouter'
import type { Change, Changes, Head, Page } from '../answers.ts'
import { useAnswer } from '../ask.ts'
import { clock, count } from '../days.ts'
import { useDesk } from '../desk-context.ts'
import { lastSeen, type Seen, setSeen } from '../marks.ts'
import { EmptyDesk } from '../parts/empty-desk.tsx'
import { Standing } from '../parts/problem.tsx'
import { StoryLine } from '../parts/story-line.tsx'

const WINDOWS = [
  ['day', 'Day'],
  ['3days', '3 days'],
  ['week', 'Week'],
  ['all', 'All'],
] as const
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
          <EmptyDesk />
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
