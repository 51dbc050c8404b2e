import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { compareAddress, short, storyAddress } from '../address.ts'
import type { Family, Story } from '../answers.ts'
import { useAnswer } from '../ask.ts'
import { count, days } from '../days.ts'
import { useDesk } from '../desk-context.ts'
import { lineInFocus } from '../keys.ts'
import { ArticleCard } from '../parts/article-card.tsx'
import { Cites } from '../parts/cites.tsx'
import { CopyTree } from '../parts/copy-tree.tsx'
import { Ledger } from '../parts/ledger.tsx'
import { Part } from '../parts/part.tsx'
import { Standing } from '../parts/problem.tsx'
import { More, useSection } from '../parts/section.tsx'
import { Events, History, Names } from '../parts/story-lists.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { seen, Words } from '../words.tsx'

/** One story: brief, who says what, its articles and their copies, its days, names, events, its own history. */
export function StoryPage({ id }: { readonly id: string }) {
  const { turn } = useDesk()
  const [, go] = useLocation()
  const head = useAnswer<Story>(`/stories/${encodeURIComponent(id)}`, turn)
  const own = encodeURIComponent(id)
  const brief = useSection(own, 'brief', 50, turn)
  const claims = useSection(own, 'claims', 200, turn)
  const articles = useSection(own, 'articles', 100, turn)
  const copies = useSection(own, 'copies', 20, turn)
  const timeline = useSection(own, 'timeline', 200, turn)
  const story = head.data
  useEffect(() => {
    if (!story) return
    document.title = `${seen(story.headline)} – Copydesk`
    // A story that is part of another now has that one's address.
    if (!story.id.startsWith(id) && id.startsWith('s'))
      go(storyAddress(story.id), { replace: true })
  }, [story, id, go])
  const families = copies.items
  useBeside(families)
  if (!story) return <Standing asked={head} what="the story" />
  const members = new Map(articles.items.map((member) => [member.id, member]))
  const isOne = story.articles === 1
  return (
    <article className="story" data-up="/">
      <h1>
        <Words>{story.headline || 'No headline'}</Words>
      </h1>
      <p className="facts-line">
        {days(story.first, story.last)}
        {!isOne && (
          <>
            {' · '}
            <b>{count(story.reports, 'report')}</b> in {count(story.articles, 'article')}
          </>
        )}
        {story.texts.map(({ agency, articles: held }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: texts have no ids, their order is theirs.
          <span key={at}>
            {' '}
            · 1 <Words>{agency ?? ''}</Words> text under {held}
          </span>
        ))}
        {story.contested > 0 && <b className="denies"> · {story.contested} contested</b>}
        {' · '}
        <span className="id">{short(story.id)}</span>
      </p>
      {!isOne && story.why.length > 0 && (
        <details className="why">
          <summary>Why one story</summary>
          <ul>
            {story.why.map((reason) => (
              <li key={reason}>
                <Words>{reason}</Words>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Part name="brief" title="Brief">
        <Standing asked={brief.asked} what="the brief" />
        <div className="brief">
          {brief.items.map(({ id: line, text, evidence }) => (
            <p key={line} data-line="" tabIndex={-1}>
              <Words>{text}</Words> <Cites evidence={evidence} of={seen(text)} />
            </p>
          ))}
          {brief.asked.data && brief.items.length === 0 && (
            <p className="meta">No sentence stands for all of it.</p>
          )}
        </div>
      </Part>
      <Part
        name="claims"
        title="Who says what"
        count={`${story.contested > 0 ? `contested ${story.contested} · ` : ''}all ${claims.count}`}
      >
        <Standing asked={claims.asked} what="claims" />
        <Ledger claims={claims.items} families={families} />
        <More of={claims.more} />
      </Part>
      <Part name="articles" title="Articles" count={story.articles}>
        <Standing asked={articles.asked} what="articles" />
        {families.map((family) => (
          <CopyTree key={family.articles[0]} family={family} members={members} />
        ))}
        <ol className="articles">
          {articles.items.map((member) => (
            <ArticleCard
              key={member.id}
              member={member}
              family={families.find((one) => one.articles.includes(member.id))}
            />
          ))}
        </ol>
        <More of={articles.more} />
      </Part>
      <Part name="timeline" title="Timeline" count={timeline.count}>
        <Standing asked={timeline.asked} what="days" />
        <Timeline lines={timeline.items} members={articles.items} />
        <More of={timeline.more} />
      </Part>
      <Names id={own} count={story.sections.names} turn={turn} />
      <Events id={own} count={story.sections.events} turn={turn} />
      <History id={own} turn={turn} />
      <p className="meta also">
        The same as <a href={`${storyAddress(story.id)}.md`}>text</a> and as{' '}
        <a href={`${storyAddress(story.id)}.json`}>data</a>.
      </p>
    </article>
  )
}

/** `c` on the line of an article lays it beside what it was taken from. */
function useBeside(families: readonly Family[]): void {
  const [, go] = useLocation()
  useEffect(() => {
    const beside = (event: Event) => {
      if ((event as CustomEvent).detail.kind !== 'beside') return
      const id = lineInFocus()?.dataset.article
      const node = families.flatMap(({ tree }) => tree).find(({ article }) => article === id)
      if (node?.parent) go(compareAddress([node.article], node.parent))
    }
    document.addEventListener('desk', beside)
    return () => document.removeEventListener('desk', beside)
  }, [families, go])
}
