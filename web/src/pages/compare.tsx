import { useEffect, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { articleAddress } from '../address.ts'
import type { Compared } from '../answers.ts'
import { useAnswer } from '../ask.ts'
import { Standing } from '../parts/problem.tsx'
import { seen, Words } from '../words.tsx'

type Row = Compared['rows'][number]
type Piece = Row['cells'][number]['pieces'][number]
/** So many unchanged sentences and more are folded. */
const FOLDED = 3

const isChange = ({ type, said }: Piece): boolean =>
  said !== '' && type !== 'own' && type !== 'format'
const isChanged = ({ cells, source }: Row): boolean =>
  cells.some(({ pieces }) => pieces.some(isChange) || (source !== null && pieces.length === 0))

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
            {inRuns(rows).map((run) =>
              run.isChanged || run.rows.length < FOLDED ? (
                run.rows.map((row) => <Sentence key={row.at} row={row.row} kind={kind} />)
              ) : (
                <Kept
                  key={run.rows[0]?.at}
                  rows={run.rows}
                  columns={copies.length + 1}
                  kind={kind}
                />
              ),
            )}
          </tbody>
        </table>
      </section>
    </article>
  )
}

interface Placed {
  readonly at: number
  readonly row: Row
}

/** Sentences that follow each other, changed or as they were. */
function inRuns(rows: readonly Row[]): { isChanged: boolean; rows: Placed[] }[] {
  const runs: { isChanged: boolean; rows: Placed[] }[] = []
  for (const [at, row] of rows.entries()) {
    const last = runs.at(-1)
    if (last && last.isChanged === isChanged(row)) last.rows.push({ at, row })
    else runs.push({ isChanged: isChanged(row), rows: [{ at, row }] })
  }
  return runs
}

function Kept({
  rows,
  columns,
  kind,
}: {
  readonly rows: readonly Placed[]
  readonly columns: number
  readonly kind: string | null
}) {
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return rows.map((row) => <Sentence key={row.at} row={row.row} kind={kind} />)
  return (
    <tr className="kept">
      <td colSpan={columns}>
        <button type="button" onClick={() => setOpen(true)} data-line="">
          … {rows.length} sentences as they were
        </button>
      </td>
    </tr>
  )
}

function Sentence({ row, kind }: { readonly row: Row; readonly kind: string | null }) {
  const { source, cells, opens } = row
  const isShown =
    kind === null || cells.some(({ pieces }) => pieces.some((piece) => piece.kind === kind))
  return (
    <tr className={`${opens ? 'opens' : ''}${isShown ? '' : ' dimmed'}`}>
      <td>{source && <Words>{source.text}</Words>}</td>
      {cells.map(({ moved, pieces }, at) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
          key={at}
          className={pieces.length === 0 && source ? 'cut' : undefined}
          data-line=""
          tabIndex={-1}
          data-change={isChanged(row) && isShown ? '' : undefined}
        >
          {pieces.length === 0 && source && 'cut'}
          {moved && <span className="moved">moved </span>}
          {pieces.map((piece, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
            <Shown key={place} piece={piece} />
          ))}
        </td>
      ))}
    </tr>
  )
}

function Shown({ piece: { type, said, was, text } }: { readonly piece: Piece }) {
  if (said === '') return <>{seen(text)} </>
  return (
    <>
      <mark className={type}>
        {was && (
          <>
            <del>{seen(was)}</del>{' '}
          </>
        )}
        {seen(text)}
        <small>{said}</small>
      </mark>{' '}
    </>
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
