import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import { compareAddress, short, storyAddress } from '../address.ts'
import type { ArticleFacts, Section } from '../answers.ts'
import { useAnswer } from '../ask.ts'
import { count, dated } from '../days.ts'
import { Words } from '../words.tsx'

/** An article's headline, its day with the grounds, what of it is refuted. */
export function ArticleHead({ facts }: { readonly facts: ArticleFacts }) {
  const [, go] = useLocation()
  const story = facts.story ? short(facts.story) : null
  const copies = useAnswer<Section<'copies'>>(story ? `/stories/${story}/copies` : null)
  const family = copies.data?.items.find(({ articles }) => articles.includes(facts.id))
  const node = family?.tree.find(({ article }) => article === facts.id)
  useEffect(() => {
    const beside = (event: Event) => {
      if ((event as CustomEvent).detail.kind === 'beside' && node?.parent)
        go(compareAddress([facts.id], node.parent))
    }
    document.addEventListener('desk', beside)
    return () => document.removeEventListener('desk', beside)
  }, [node, facts.id, go])
  const grounds = facts.dateEvidence.filter(({ verdict }) => verdict !== null)
  return (
    <header className="article-head">
      <h1>
        <Words>{facts.title || 'No headline'}</Words>
      </h1>
      <p className="facts-line">
        {[facts.outlet, facts.bylines.join(', ')].filter(Boolean).map((one) => (
          <span key={one}>
            <Words>{one ?? ''}</Words> ·{' '}
          </span>
        ))}
        {facts.published ? `published ${dated(facts.published)}` : 'day of publication not proved'}
        {facts.agencies.length > 0 && (
          <>
            {' · '}
            <Words>{facts.agencies.join(', ')}</Words> text
          </>
        )}
        {story && (
          <>
            {' · '}
            <Link href={storyAddress(story)}>its story</Link>
          </>
        )}
        {node?.parent && (
          <>
            {' · '}
            <Link href={compareAddress([facts.id], node.parent)}>beside its source</Link>
          </>
        )}
      </p>
      {facts.refuted.map(({ date, reason }) => (
        <p key={date} className="wrong">
          <Words>{reason}</Words>
        </p>
      ))}
      {facts.problems.map(({ code, message }) => (
        <p key={code} className="doubt">
          <Words>{message}</Words>
        </p>
      ))}
      {grounds.length > 0 && (
        <details className="why">
          <summary>Why that day: {count(grounds.length, 'ground')}</summary>
          <ul>
            {grounds.map(({ where, quote, verdict }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: grounds may read alike, their order is theirs.
              <li key={at}>
                “<Words>{quote}</Words>” <span className="meta">({where})</span>{' '}
                <Words>{verdict ?? ''}</Words>
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  )
}
