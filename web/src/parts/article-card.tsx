import { Link } from 'wouter'
import { articleAddress, compareAddress } from '../address.ts'
import type { Family, Member } from '../answers.ts'
import { seen, Words } from '../words.tsx'
import { Cites } from './cites.tsx'

/** An article of a story: whose it is, its day, how much of it is its own, what was changed in it. */
export function ArticleCard({
  member,
  family,
}: {
  readonly member: Member
  readonly family: Family | undefined
}) {
  const node = family?.tree.find(({ article }) => article === member.id)
  return (
    <li className="card" data-line="" data-article={member.id} tabIndex={-1}>
      <h3>
        <span className="letter">{member.letter}</span> <Words>{member.who}</Words>
      </h3>
      <p className="title">
        <Link href={articleAddress(member.id)} data-open="">
          <Words>{member.title || 'No headline'}</Words>
        </Link>
      </p>
      <p>
        {member.day.charAt(0).toUpperCase() + member.day.slice(1)}
        {member.grounds && (
          <span className="soft">
            {' '}
            (<Words>{member.grounds}</Words>)
          </span>
        )}
      </p>
      <p
        className="share"
        role="img"
        aria-label={`${Math.round(member.own * 100)} % its own words`}
      >
        <span style={{ width: `${Math.round(member.own * 100)}%` }} />
      </p>
      {member.facts.length > 0 && (
        <ul className="facts">
          {member.facts.map(({ text, tone, evidence }) => (
            <li key={text} className={tone}>
              <Words>{text}</Words> <Cites evidence={evidence} of={seen(text)} />
            </li>
          ))}
        </ul>
      )}
      <p className="meta">
        <Words>{member.url ?? member.source}</Words>
        {node?.parent && (
          <>
            {' · '}
            <Link href={compareAddress([member.id], node.parent)}>
              beside{' '}
              {family?.tree.find(({ article }) => article === node.parent)?.letter ?? 'its source'}
            </Link>
          </>
        )}
      </p>
    </li>
  )
}
