import { useState } from 'react'
import type { Compared } from '../answers.ts'
import { seen, Words } from '../words.tsx'

type Row = Compared['rows'][number]
type Piece = Row['cells'][number]['pieces'][number]
/** So many unchanged sentences and more are folded. */
const FOLDED = 3

const isChange = ({ type, said }: Piece): boolean =>
  said !== '' && type !== 'own' && type !== 'format'
const isChanged = ({ cells, source }: Row): boolean =>
  cells.some(({ pieces }) => pieces.some(isChange) || (source !== null && pieces.length === 0))

/** The sentences of texts side by side; those that were kept are folded. */
export function LaidRows({
  rows,
  columns,
  kind,
}: {
  readonly rows: readonly Row[]
  readonly columns: number
  /** The one kind of change that is shown; null for all. */
  readonly kind: string | null
}) {
  return inRuns(rows).map((run) =>
    run.isChanged || run.rows.length < FOLDED ? (
      run.rows.map((row) => <Sentence key={row.at} row={row.row} kind={kind} />)
    ) : (
      <Kept key={run.rows[0]?.at} rows={run.rows} columns={columns} kind={kind} />
    ),
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
