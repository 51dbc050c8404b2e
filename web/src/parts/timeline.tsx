import { useState } from 'react'
import type { Member, TimelineLine } from '../answers.ts'
import { dated } from '../days.ts'
import { seen, Words } from '../words.tsx'
import { Cites } from './cites.tsx'

const DAY = 86_400_000
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY
/** From so many days on a gap is cut, and says so. */
const CUT = 30
const DAY_WIDTH = 30
const CUT_WIDTH = 46
const LABEL = 88

/** The days of a story: a list, and a drawing that is an index to it. */
export function Timeline({
  lines,
  members,
}: {
  readonly lines: readonly TimelineLine[]
  readonly members: readonly Member[]
}) {
  const [lit, setLit] = useState<string | null>(null)
  return (
    <>
      {lines.length > 1 && <Drawing lines={lines} members={members} lit={lit} onLit={setLit} />}
      <ol className="timeline">
        {lines.map((line) => (
          <li
            key={line.id}
            id={line.id}
            className={lit === line.id ? `${line.status} lit` : line.status}
            tabIndex={-1}
            data-line=""
            onFocus={() => setLit(line.id)}
            onMouseEnter={() => setLit(line.id)}
          >
            <time dateTime={line.date.split('/')[0]}>{dated(line.date)}</time>
            <p>
              <Words>{line.what}</Words>
              {line.counts && <span className="meta"> {countsOf(line.counts)}</span>}
              {line.status !== 'happened' && <span className="status"> {line.status}</span>}{' '}
              <Cites evidence={line.evidence} of={seen(line.what)} />
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}

/** `dead 35 → 39 → 43` */
const countsOf = (counts: NonNullable<TimelineLine['counts']>): string =>
  counts
    .map(
      ({ of, values }) => `${of} ${values.map(({ value }) => value.toLocaleString()).join(' → ')}`,
    )
    .join(', ')

/** Where each day stands from left to right; a long gap takes the room of a cut. */
function scale(days: readonly number[]) {
  const places = new Map<number, number>()
  const cuts: number[] = []
  let x = 70
  for (const [at, day] of days.entries()) {
    const gap = day - (days[at - 1] ?? day)
    if (gap > CUT) {
      cuts.push(x + CUT_WIDTH / 2)
      x += CUT_WIDTH
    } else x += at === 0 ? 0 : Math.min(gap, 4) * DAY_WIDTH
    places.set(day, x)
  }
  return { places, cuts, width: x + 70 }
}

function Drawing({
  lines,
  members,
  lit,
  onLit,
}: {
  readonly lines: readonly TimelineLine[]
  readonly members: readonly Member[]
  readonly lit: string | null
  readonly onLit: (id: string) => void
}) {
  const ends = lines.flatMap(({ date }) => date.split('/').slice(0, 2).map(numberOf))
  const printed = members.flatMap(({ published }) => (published ? [numberOf(published)] : []))
  const days = [...new Set([...ends, ...printed])].filter(Number.isFinite).sort((a, b) => a - b)
  const { places, cuts, width } = scale(days)
  const x = (day: number) => places.get(day) ?? 0
  const stacked = new Map<number, number>()
  let labelled = -LABEL
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <figure className="days" tabIndex={0} aria-label="The days of the list, drawn">
      <svg
        width={width}
        height={132}
        role="img"
        aria-label="Days that are told, and days that articles were printed on"
      >
        {cuts.map((cut) => (
          <text key={cut} x={cut} y={98} textAnchor="middle" className="axis">
            ╱╱
          </text>
        ))}
        <text x={4} y={66} className="axis">
          told
        </text>
        <text x={4} y={122} className="axis">
          printed
        </text>
        <line x1={60} x2={width - 10} y1={88} y2={88} className="rule" />
        {days.map((day) => {
          if (x(day) - labelled < LABEL) return null
          labelled = x(day)
          return (
            <text key={day} x={x(day)} y={14} textAnchor="middle" className="axis">
              {dated(new Date(day * DAY).toISOString().slice(0, 10))}
            </text>
          )
        })}
        {lines.map((line) => {
          const [from = 0, to = from] = line.date.split('/').map(numberOf)
          const above = stacked.get(from) ?? 0
          stacked.set(from, above + 1)
          const y = 78 - Math.min(above, 4) * 13
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the drawing is an index, the list is read out.
            <g
              key={line.id}
              className={lit === line.id ? `told ${line.status} lit` : `told ${line.status}`}
              onMouseEnter={() => onLit(line.id)}
            >
              {to > from ? (
                <rect x={x(from) - 5} y={y - 5} width={x(to) - x(from) + 10} height={10} rx={2} />
              ) : (
                <circle cx={x(from)} cy={y} r={5} />
              )}
              {line.status === 'denied' && (
                <path d={`M ${x(from) - 4} ${y - 4} l 8 8 m 0 -8 l -8 8`} />
              )}
            </g>
          )
        })}
        {[...new Set(printed)].map((day) => (
          <rect
            key={day}
            x={x(day) - 4}
            y={122 - Math.min(7, printed.filter((one) => one === day).length) * 4}
            width={8}
            height={Math.min(7, printed.filter((one) => one === day).length) * 4}
            className="printed"
          />
        ))}
      </svg>
      <figcaption className="meta">
        filled: happened · hollow: planned or not sure · crossed: denied · bars: articles printed;
        gaps of more than {CUT} days are cut
      </figcaption>
    </figure>
  )
}
