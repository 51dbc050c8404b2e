import { Link } from 'wouter'
import { storyAddress, wordsAddress } from '../address.ts'
import type { NameAnswer } from '../answers.ts'
import { useAnswer } from '../ask.ts'
import { count } from '../days.ts'
import { useDesk } from '../desk-context.ts'
import { Standing } from '../parts/problem.tsx'
import { Words } from '../words.tsx'

const SAYS = { asserts: 'says', denies: 'denies', declines: 'declines to say' } as const

/** One name: its spellings, what it says, where it stands, why it is one. */
export function NamePage({ id }: { readonly id: string }) {
  const { turn } = useDesk()
  const asked = useAnswer<NameAnswer>(`/names/${encodeURIComponent(id)}`, turn)
  const name = asked.data
  if (!name) return <Standing asked={asked} what="the name" />
  return (
    <article data-up="/names">
      <h1>
        <Words>{name.name}</Words>
      </h1>
      <p className="facts-line">
        <Words>{[name.kind, name.role, name.country].filter(Boolean).join(' · ')}</Words> ·{' '}
        {count(name.mentions, 'mention')}
      </p>
      {name.spellings.length > 1 && (
        <p>
          Written <Words>{name.spellings.join(', ')}</Words>
          {name.slips.length > 0 && (
            <span className="doubt">
              {' '}
              · slips: <Words>{name.slips.join(', ')}</Words>
            </span>
          )}
        </p>
      )}
      <h2>In</h2>
      <ul>
        {name.stories.map(({ id: story, headline }) => (
          <li key={story} data-line="" tabIndex={-1}>
            <Link href={storyAddress(story)} data-open="">
              <Words>{headline}</Words>
            </Link>
          </li>
        ))}
      </ul>
      {name.says.length > 0 && <h2>What it says</h2>}
      <ul>
        {name.says.map(({ id: claim, stance, proposition, contested, story }) => (
          <li key={`${claim} ${stance}`} data-line="" tabIndex={-1}>
            <b className={stance}>{SAYS[stance]}</b> <Words>{proposition}</Words>{' '}
            {contested && <span className="tag">contested</span>}{' '}
            <Link href={storyAddress(story)} data-open="" className="meta">
              its story
            </Link>
          </li>
        ))}
      </ul>
      <h2>Where it stands</h2>
      <ul className="places">
        {name.places.map((place) => (
          <li key={`${place.article} ${place.start}`}>
            <Link className="cite" href={wordsAddress(place)}>
              {place.label}
            </Link>{' '}
            <Words>{place.quote}</Words>
          </li>
        ))}
      </ul>
      {name.why.length > 0 && (
        <details className="why">
          <summary>Why one name</summary>
          <ul>
            {name.why.map((reason) => (
              <li key={reason}>
                <Words>{reason}</Words>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}
