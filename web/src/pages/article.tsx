import { useEffect, useMemo, useState } from 'react'
import { useSearch } from 'wouter'
import { articleAddress, placesIn, storyAddress } from '../address.ts'
import type {
  ArticleDays,
  ArticleFacts,
  ArticleName,
  Page,
  Statement,
  TextLayer,
} from '../answers.ts'
import { useAnswer } from '../ask.ts'
import { useDesk } from '../desk-context.ts'
import type { Mark } from '../marked-text.ts'
import { ArticleHead } from '../parts/article-head.tsx'
import { Legend, Lines, type Origins } from '../parts/article-lines.tsx'
import { Standing } from '../parts/problem.tsx'
import { seen } from '../words.tsx'

type Layer = 'claims' | 'names' | 'days'
/** One page: its day with the grounds, then every line with what it is; injected words struck out. */
export function ArticlePage({ id }: { readonly id: string }) {
  const { turn } = useDesk()
  const own = encodeURIComponent(id)
  const facts = useAnswer<ArticleFacts>(`/articles/${own}`, turn)
  const text = useAnswer<TextLayer>(`/articles/${own}/text`, turn)
  const origins = useAnswer<Origins>(`/articles/${own}/origins`, turn)
  const [layers, setLayers] = useState<ReadonlySet<Layer>>(new Set(['claims']))
  const claims = useAnswer<Page<Statement>>(
    layers.has('claims') ? `/articles/${own}/claims?limit=200` : null,
    turn,
  )
  const names = useAnswer<Page<ArticleName>>(
    layers.has('names') ? `/articles/${own}/names?limit=200` : null,
    turn,
  )
  const times = useAnswer<ArticleDays>(layers.has('days') ? `/articles/${own}/days` : null, turn)
  const at = new URLSearchParams(useSearch()).get('at')
  const targets = useMemo(() => placesIn(at), [at])
  const toggle = (layer: Layer): void =>
    setLayers((before) => {
      const now = new Set(before)
      if (!now.delete(layer)) now.add(layer)
      return now
    })
  useEffect(() => {
    const mark = (event: Event) => {
      const { kind, layer } = (event as CustomEvent).detail
      if (kind === 'layer') toggle(layer)
    }
    document.addEventListener('desk', mark)
    return () => document.removeEventListener('desk', mark)
  })
  const title = facts.data?.title
  useEffect(() => {
    if (title !== undefined) document.title = `${seen(title || 'No headline')} – Copydesk`
  }, [title])
  const isThere = text.data !== null
  useEffect(() => {
    const target =
      isThere && targets.length > 0 ? document.querySelector<HTMLElement>('[data-target]') : null
    target?.scrollIntoView({ block: 'center' })
    target?.closest<HTMLElement>('[data-line]')?.focus({ preventScroll: true })
  }, [isThere, targets])
  if (!facts.data || !text.data)
    return <Standing asked={facts.data ? text : facts} what="the article" />
  const marks: Mark[] = [
    ...text.data.injected.map(({ start, end, reason }) => ({
      start,
      end,
      kind: 'injected' as const,
      title: reason,
    })),
    ...targets.map((place) => ({ ...place, kind: 'target' as const })),
    ...(layers.has('claims') ? (claims.data?.items ?? []) : []).flatMap(
      ({ content, cue, speakers }) => [
        ...content.map((span) => ({
          ...span,
          kind: 'said' as const,
          title: speakers.join('; ') || 'nobody is named',
        })),
        ...cue.map((span) => ({ ...span, kind: 'cue' as const })),
      ],
    ),
    ...(layers.has('names') ? (names.data?.items ?? []) : []).flatMap(({ name, mentions }) =>
      mentions
        .filter(({ type }) => type !== 'pronoun')
        .flatMap(({ spans }) =>
          spans.map((span) => ({ ...span, kind: 'name' as const, title: name })),
        ),
    ),
    ...(layers.has('days') ? (times.data?.dates ?? []) : []).map(({ start, end, value }) => ({
      start,
      end,
      kind: 'day' as const,
      title: value,
    })),
  ]
  return (
    <article
      className="page-lines"
      data-up={facts.data.story ? storyAddress(facts.data.story) : '/'}
    >
      <ArticleHead facts={facts.data} />
      <fieldset className="layers">
        <legend>Mark</legend>
        {(['claims', 'names', 'days'] as const).map((layer) => (
          <label key={layer}>
            <input type="checkbox" checked={layers.has(layer)} onChange={() => toggle(layer)} />{' '}
            {layer === 'claims' ? 'what is said' : layer}
          </label>
        ))}
        <Legend origins={origins.data} />
      </fieldset>
      <Lines layer={text.data} marks={marks} origins={origins.data} />
      <p className="meta also">
        The same as <a href={`${articleAddress(facts.data.id)}.md`}>text</a> and as{' '}
        <a href={`${articleAddress(facts.data.id)}.json`}>data</a>; the{' '}
        <a href={`/api/v1/articles/${facts.data.id}/raw`} download>
          bytes
        </a>{' '}
        as they came ({facts.data.bytes.size} bytes, {facts.data.bytes.charset}, SHA-256{' '}
        {facts.data.bytes.sha256.slice(0, 16)}…).
      </p>
    </article>
  )
}
