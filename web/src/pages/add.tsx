import { type DragEvent, type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { articleAddress, storyAddress } from '../address.ts'
import type { Job } from '../answers.ts'
import { ask, useAnswer } from '../ask.ts'
import { count } from '../days.ts'
import { useDesk } from '../desk-context.ts'
import { Words } from '../words.tsx'

/** Pages into the archive: pasted, or files that are dropped or chosen; how far each reading is. */
export function AddPage() {
  const { live, turn } = useDesk()
  const [text, setText] = useState('')
  const [url, setUrl] = useState('')
  const [said, setSaid] = useState('')
  const [sent, setSent] = useState(0)
  const step = live.job
    ? `${live.job.id} ${live.job.state} ${live.job.done}`.length +
      live.job.done +
      (live.job.state === 'done' ? 1_000 : 0)
    : 0
  const jobs = useAnswer<{ items: Job[] }>('/jobs', turn + sent + step)
  const send = (init: RequestInit): void => {
    setSaid('')
    ask<Job>('/pages', { method: 'POST', ...init }).then(
      (job) => {
        setSaid(`Taken: ${count(job.total, 'page')}.`)
        setSent((before) => before + 1)
        setText('')
      },
      (error: Error) => setSaid(error.message),
    )
  }
  const paste = (event: FormEvent): void => {
    event.preventDefault()
    send({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ pages: [{ text, ...(url ? { url, source: url } : {}) }] }),
    })
  }
  const sendFiles = (files: Iterable<File>): void => {
    const form = new FormData()
    for (const file of files) form.append('page', file)
    send({ body: form })
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    sendFiles(event.dataTransfer.files)
  }
  return (
    <>
      <h1>Add pages</h1>
      <form className="add" onSubmit={paste}>
        <label>
          A page, as text or HTML
          <textarea
            required
            rows={8}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <label>
          Its address, where you know it
          <input
            type="url"
            value={url}
            onChange={({ target }) => setUrl(target.value)}
            placeholder="https://"
          />
        </label>
        <button type="submit">Read it</button>
      </form>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: who cannot drop chooses files in the field inside. */}
      <div className="drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <label>
          Files, dropped here or chosen{' '}
          <input
            type="file"
            multiple
            onChange={({ target }) => {
              if (target.files && target.files.length > 0) sendFiles(target.files)
              target.value = ''
            }}
          />
        </label>
      </div>
      <p role="status">{said}</p>
      <h2>Readings</h2>
      {jobs.data?.items.length === 0 && <p className="meta">None since the desk was started.</p>}
      <ol className="jobs">
        {(jobs.data?.items ?? []).map((job) => (
          <JobLine key={job.id} job={live.job?.id === job.id ? live.job : job} />
        ))}
      </ol>
    </>
  )
}

function JobLine({ job }: { readonly job: Job }) {
  return (
    <li data-line="" tabIndex={-1}>
      <b>{count(job.total, 'page')}</b>{' '}
      {job.state === 'done' || job.state === 'failed' ? (
        job.state
      ) : (
        <>
          {job.state === 'reading' && job.done === job.total ? 'settling' : job.state}{' '}
          <progress
            max={job.total}
            value={job.done}
            aria-label={`${job.done} of ${job.total} read`}
          />
        </>
      )}
      {job.problem && (
        <span className="problem">
          {' '}
          <Words>{job.problem}</Words>
        </span>
      )}
      {job.stories.map((story) => (
        <span key={story}>
          {' · '}
          <Link href={storyAddress(story)} data-open="">
            story
          </Link>
        </span>
      ))}
      <ul>
        {job.results.slice(0, 50).map((result, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: results are in the order of the pages.
          <li key={at}>
            {result.article ? (
              <Link href={articleAddress(result.article)}>
                <Words>{result.source}</Words>
              </Link>
            ) : (
              <Words>{result.source}</Words>
            )}{' '}
            <span className="meta">
              {result.outcome}
              {result.problems.length > 0 && (
                <>
                  : <Words>{result.problems.join('; ')}</Words>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}
