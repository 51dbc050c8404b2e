import { Link } from 'wouter'
import { articleAddress, compareAddress } from '../address.ts'
import type { Family, Member } from '../answers.ts'
import { dated } from '../days.ts'
import { Words } from '../words.tsx'

type Node = Family['tree'][number]
const ROW = 26
const LEFT = 20
const WIDTH = 360
/** Rows that are drawn: the list has all. */
const MOST_ROWS = 30

/** A text that several articles carry: who has it from whom, as a list and, by day, as a drawing. */
export function CopyTree({
  family,
  members,
}: {
  readonly family: Family
  readonly members: ReadonlyMap<string, Member>
}) {
  const { agency, original, tree } = family
  const roots = tree.filter(({ parent }) => parent === null)
  return (
    <div className="copies">
      <p>
        1 <Words>{agency ?? ''}</Words> text under {tree.length} articles
        {original === null && ', its original not held'}
      </p>
      <div className="tree">
        <ul>
          {roots.map((root) => (
            <Branch
              key={root.article}
              node={root}
              tree={tree}
              members={members}
              original={original}
            />
          ))}
        </ul>
        <Drawing tree={tree.slice(0, MOST_ROWS)} members={members} original={original} />
      </div>
    </div>
  )
}

function Branch({
  node,
  tree,
  members,
  original,
}: {
  readonly node: Node
  readonly tree: readonly Node[]
  readonly members: ReadonlyMap<string, Member>
  readonly original: string | null
}) {
  const member = members.get(node.article)
  const children = tree.filter(({ parent }) => parent === node.article)
  return (
    <li>
      <Link href={articleAddress(node.article)}>
        <span className="letter">{node.letter}</span> <Words>{member?.who ?? ''}</Words>
      </Link>{' '}
      <span className="meta">
        {node.article === original
          ? 'nearest to the original'
          : node.parent
            ? `${Math.round(node.share * 100)} % of it from there`
            : ''}{' '}
        {node.parent && (
          <Link href={compareAddress([node.article], node.parent)}>what changed</Link>
        )}
      </span>
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch
              key={child.article}
              node={child}
              tree={tree}
              members={members}
              original={original}
            />
          ))}
        </ul>
      )}
    </li>
  )
}

/** Days from left to right, a row an article; a line leads from each to what it has its text from. */
function Drawing({
  tree,
  members,
  original,
}: {
  readonly tree: readonly Node[]
  readonly members: ReadonlyMap<string, Member>
  readonly original: string | null
}) {
  const dayOf = (id: string) => members.get(id)?.published ?? ''
  const days = [...new Set(tree.map(({ article }) => dayOf(article)))].sort()
  // On one day there is nothing to see that the list does not say.
  if (days.length < 2) return null
  const step = (WIDTH - 2 * LEFT) / (days.length - 1)
  const x = (id: string) => LEFT + days.indexOf(dayOf(id)) * step
  const rows = new Map(tree.map(({ article }, at) => [article, at]))
  const y = (id: string) => 34 + (rows.get(id) ?? 0) * ROW
  const every = Math.max(1, Math.ceil(70 / Math.max(step, 1)))
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${34 + tree.length * ROW}`}
        role="img"
        aria-label="The same by day: who has the text from whom"
      >
        {days.map((day, at) =>
          at % every === 0 ? (
            <text
              key={day}
              x={LEFT + at * step}
              y={12}
              textAnchor={at === 0 ? 'start' : at === days.length - 1 ? 'end' : 'middle'}
              className="axis"
            >
              {day ? dated(day) : 'no day'}
            </text>
          ) : null,
        )}
        {tree.map(({ article, parent, share }) =>
          parent && rows.has(parent) ? (
            <path
              key={article}
              d={`M ${x(parent)} ${y(parent)} V ${y(article)} H ${x(article)}`}
              className="edge"
              strokeWidth={1 + 3 * share}
            />
          ) : null,
        )}
        {tree.map(({ article, letter }) => (
          <g key={article}>
            <circle
              cx={x(article)}
              cy={y(article)}
              r={9}
              className={article === original ? 'node original' : 'node'}
            />
            <text
              x={x(article)}
              y={y(article) + 4}
              textAnchor="middle"
              className={article === original ? 'on-ink' : 'on-card'}
            >
              {letter}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}
