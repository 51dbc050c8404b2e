import { useEffect, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { articleAddress } from '../address.ts'
import type { Compared } from '../answers.ts'
import { useAnswer } from '../ask.ts'
import { LaidRows } from '../parts/laid-rows.tsx'
import { Standing } from '../parts/problem.tsx'
import { Words } from '../words.tsx'

/** Articles beside a text, sentence by sentence; what was kept is folded, what was changed named. */
export function ComparePage() {
  const asked = new URLSearchParams(useSearch())
  const query = new URLSearchParams(
    [...asked].filter(([name]) => name === 'copy' || name === 'source'),
  )
  const view = useAnswer<Compared>(
    asked.has('copy') && asked.has('source') ? `/compare?${query}` : null,
  )
  const [kind, setKind] = useState<string | null>(null)
  useChangeKeys()
  if (!asked.has('copy') || !asked.has('source'))
    return (
      <>
        <h1>Compare</h1>
        <p>
          Open a story and choose <b>what changed</b> beside an article, or press <kbd>c</kbd> on
          its line.
        </p>
      </>
    )
  if (!view.data) return <Standing asked={view} what="the articles" />
  const { source, copies, rows } = view.data
  const counts = new Map<string, number>()
  for (const { changes } of copies)
    for (const [name, number] of Object.entries(changes))
      counts.set(name, (counts.get(name) ?? 0) + number)
  return (
    <article className="compare" data-up={articleAddress(copies[0]?.article ?? source.article)}>
      <h1>
        {copies.length === 1 ? 'A copy' : `${copies.length} copies`} beside{' '}
        <Words>{source.head}</Words>
      </h1>
      {counts.size > 0 && (
        <fieldset className="layers">
          <legend>Changes</legend>
          <label>
            <input
              type="radio"
              name="kind"
              checked={kind === null}
              onChange={() => setKind(null)}
            />{' '}
            all
          </label>
          {[...counts].map(([name, number]) => (
            <label key={name}>
              <input
                type="radio"
                name="kind"
                checked={kind === name}
                onChange={() => setKind(name)}
              />{' '}
              {name} {number}
            </label>
          ))}
          <span className="meta">
            <kbd>n</kbd> <kbd>p</kbd> next, before
          </span>
        </fieldset>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="scroll" aria-label="Sentence by sentence" tabIndex={0}>
        <table className="laid">
          <thead>
            <tr>
              <th scope="col">
                <Link href={articleAddress(source.article)}>
                  <Words>{source.head}</Words>
                </Link>
                <p>
                  <Words>{source.title}</Words>
                </p>
              </th>
              {copies.map((copy) => (
                <th scope="col" key={copy.article}>
                  <Link href={articleAddress(copy.article)}>
                    <Words>{copy.head}</Words>
                  </Link>
                  <p>
                    <Words>{copy.title}</Words>
                  </p>
                  <p className="meta">
                    <Words>{copy.summary}</Words>
                  </p>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <LaidRows rows={rows} columns={copies.length + 1} kind={kind} />
          </tbody>
        </table>
      </section>
    </article>
  )
}

/** `n` and `p` go from change to change. */
function useChangeKeys(): void {
  useEffect(() => {
    const step = (event: Event) => {
      const { kind, step: by } = (event as CustomEvent).detail
      if (kind !== 'change') return
      const all = [...document.querySelectorAll<HTMLElement>('[data-change]')]
      const at = all.indexOf(document.activeElement as HTMLElement)
      const next = at < 0 ? all[by > 0 ? 0 : all.length - 1] : all[at + by]
      next?.focus()
      next?.scrollIntoView({ block: 'center' })
    }
    document.addEventListener('desk', step)
    return () => document.removeEventListener('desk', step)
  }, [])
}
