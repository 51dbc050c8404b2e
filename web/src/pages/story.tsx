import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { articleAddress, compareAddress, short, storyAddress } from '../address.ts'
import type { Changes, Family, Member, Page, Section, SectionName, Story } from '../answers.ts'
import { ask, useAnswer } from '../ask.ts'
import { clock, count, days } from '../days.ts'
import { useDesk } from '../desk-context.ts'
import { lineInFocus } from '../keys.ts'
import { Cites } from '../parts/cites.tsx'
import { CopyTree } from '../parts/copy-tree.tsx'
import { Ledger } from '../parts/ledger.tsx'
import { Part } from '../parts/part.tsx'
import { Standing } from '../parts/problem.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { seen, Words } from '../words.tsx'

/** A section of a story: its first page, and the pages that the reader asked for. */
function useSection<N extends SectionName>(id: string, name: N, limit: number, turn: number) {
  type Item = Section<N>['items'][number]
  const first = useAnswer<Page<Item>>(`/stories/${id}/${name}?limit=${limit}`, turn)
  const [more, setMore] = useState<{
    readonly items: readonly Item[]
    readonly next: string | null
  } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked again begins anew.
  useEffect(() => setMore(null), [turn])
  const next = more ? more.next : (first.data?.next ?? null)
  return {
    asked: first,
    items: [...(first.data?.items ?? []), ...(more?.items ?? [])],
    count: first.data?.count ?? 0,
    more: next
      ? () =>
          ask<Page<Item>>(
            `/stories/${id}/${name}?limit=${limit}&after=${encodeURIComponent(next)}`,
          ).then((page) =>
            setMore({ items: [...(more?.items ?? []), ...page.items], next: page.next }),
          )
      : null,
  }
}

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

function More({ of }: { readonly of: (() => void) | null }) {
  return of ? (
    <p>
      <button type="button" className="more" onClick={of}>
        More
      </button>
    </p>
  ) : null
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

function ArticleCard({
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

function Names({
  id,
  count: all,
  turn,
}: {
  readonly id: string
  readonly count: number
  readonly turn: number
}) {
  return (
    <Part name="names" title="Names" count={all} open={false}>
      <NamesList id={id} turn={turn} />
    </Part>
  )
}

function NamesList({ id, turn }: { readonly id: string; readonly turn: number }) {
  const names = useSection(id, 'names', 60, turn)
  return (
    <>
      <Standing asked={names.asked} what="names" />
      <ul className="names">
        {names.items.map((name) => (
          <li key={name.id}>
            <b>
              <Words>{name.name}</Words>
            </b>{' '}
            <span className="meta">
              <Words>{[name.kind, name.role, name.country].filter(Boolean).join(' · ')}</Words> ·{' '}
              {count(name.mentions, 'mention')}
            </span>{' '}
            {name.spellings.length > 1 && (
              <span className="soft">
                also <Words>
                  {name.spellings.filter((one) => one !== name.name).join(', ')}
                </Words>{' '}
              </span>
            )}
            {name.slips.map(({ text, reason }) => (
              <span key={text} className="doubt">
                slip “<Words>{text}</Words>”: <Words>{reason.text}</Words>{' '}
              </span>
            ))}
            <Cites
              evidence={name.places.filter(({ type }) => type === 'name').slice(0, 4)}
              of={seen(name.name)}
            />
          </li>
        ))}
      </ul>
      <More of={names.more} />
    </>
  )
}

function Events({
  id,
  count: all,
  turn,
}: {
  readonly id: string
  readonly count: number
  readonly turn: number
}) {
  return (
    <Part name="events" title="Coded events" count={all} open={false}>
      <EventsList id={id} turn={turn} />
    </Part>
  )
}

function EventsList({ id, turn }: { readonly id: string; readonly turn: number }) {
  const events = useSection(id, 'events', 50, turn)
  return (
    <>
      <Standing asked={events.asked} what="events" />
      <ul className="events">
        {events.items.map((event) => (
          <li key={event.id}>
            <Words>{event.line}</Words>{' '}
            <span className="meta">
              {event.type} · {event.status}
              {event.date && ` · ${event.date.replace('/', ' to ')}`}
            </span>{' '}
            <Cites evidence={event.evidence} of={seen(event.line)} />
          </li>
        ))}
      </ul>
      <More of={events.more} />
    </>
  )
}

function History({ id, turn }: { readonly id: string; readonly turn: number }) {
  return (
    <Part name="history" title="History of this story" open={false}>
      <HistoryList id={id} turn={turn} />
    </Part>
  )
}

function HistoryList({ id, turn }: { readonly id: string; readonly turn: number }) {
  const changes = useAnswer<Changes>(`/stories/${id}/changes?limit=200`, turn)
  return (
    <>
      <Standing asked={changes} what="changes" />
      <ul className="changed">
        {[...(changes.data?.items ?? [])].reverse().map(({ seq, at, said, text }) => (
          <li key={seq}>
            <span className="meta">{clock(at, Date.now())}</span> <b>{said}</b>{' '}
            <Words>{text}</Words>
          </li>
        ))}
      </ul>
    </>
  )
}
