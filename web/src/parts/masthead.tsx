import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Job } from '../answers.ts'
import { count } from '../days.ts'
import { useDesk } from '../desk-context.ts'
import { switchTheme } from '../marks.ts'

const PAGES = [
  ['/', 'Today'],
  ['/search', 'Search'],
  ['/names', 'Names'],
  ['/sources', 'Sources'],
  ['/changes', 'Changes'],
  ['/add', 'Add'],
] as const

/** Name, pages, and one line that says what is being read and what came. */
export function Masthead({
  onNew,
  onHelp,
  turn,
}: {
  readonly onNew: () => void
  readonly onHelp: () => void
  readonly turn: number
}) {
  const [path] = useLocation()
  const { live } = useDesk()
  const [shownUpTo, setShownUpTo] = useState(0)
  // What came before the reader asked for it is shown by then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn shows all.
  useEffect(() => setShownUpTo(live.changes.length), [turn])
  const fresh = live.changes.length - Math.min(shownUpTo, live.changes.length)
  return (
    <header className="masthead">
      <a className="skip" href="#page">
        To the page
      </a>
      <nav aria-label="Pages">
        <Link className="name" href="/">
          Copydesk
        </Link>
        <ul>
          {PAGES.map(([to, title]) => (
            <li key={to}>
              <Link href={to} aria-current={path === to ? 'page' : undefined}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="status-line" role="status">
        {fresh > 0 && (
          <button type="button" onClick={onNew}>
            {count(fresh, 'new line')} · show <kbd>.</kbd>
          </button>
        )}
        <span>{jobWords(live.job)}</span>
        {!live.isOpen && <span className="away">not connected</span>}
      </p>
      <p className="tools">
        <button type="button" onClick={switchTheme} title="Light or dark (l)">
          <span aria-hidden="true">◐</span>
          <span className="unseen">Light or dark</span>
        </button>
        <button type="button" onClick={onHelp} title="Keys (?)">
          <kbd>?</kbd> <span className="unseen">Keys</span>
        </button>
      </p>
    </header>
  )
}

const jobWords = (job: Job | null): string =>
  job === null
    ? ''
    : job.state === 'reading'
      ? job.done < job.total
        ? `reading ${job.done} of ${job.total}`
        : 'settling'
      : job.state === 'waiting'
        ? 'a reading waits'
        : job.state === 'failed'
          ? 'a reading failed: see Add'
          : `read ${count(job.total, 'page')}`
