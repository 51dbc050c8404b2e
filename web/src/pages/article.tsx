import { useEffect, useMemo, useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { articleAddress, compareAddress, placesIn, short, storyAddress } from '../address.ts'
import type {
  ArticleDays,
  ArticleFacts,
  ArticleName,
  Page,
  Section,
  Statement,
  TextLayer,
} from '../answers.ts'
import { useAnswer } from '../ask.ts'
import { count, dated } from '../days.ts'
import { useDesk } from '../desk-context.ts'
import { cutAtMarks, type Mark } from '../marked-text.ts'
import { Standing } from '../parts/problem.tsx'
import { seen, Words } from '../words.tsx'

const ARTICLE: ReadonlySet<string> = new Set(['title', 'dek', 'body', 'subhead'])
const WITH_IT: ReadonlySet<string> = new Set([
  ...ARTICLE,
  'byline',
  'stamp',
  'caption',
  'credit',
  'wire-credit',
])
type Layer = 'claims' | 'names' | 'days'
type Origins = {
  readonly own: number
  readonly sentences: readonly {
    start: number
    end: number
    kind: string
    name: string | null
    from: string | null
  }[]
}

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

function ArticleHead({ facts }: { readonly facts: ArticleFacts }) {
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

/** What the stripe beside the text means, where it means more than one thing. */
function Legend({ origins }: { readonly origins: Origins | null }) {
  const kinds = new Map(
    (origins?.sentences ?? []).map(({ kind, name }) => [
      kind,
      kind === 'agency' ? (name ?? 'agency') : kind,
    ]),
  )
  if (kinds.size < 1) return null
  return (
    <span className="meta origins">
      {[...kinds].map(([kind, name]) => (
        <span key={kind}>
          <span className={`stripe ${kind}`} aria-hidden="true" />{' '}
          {kind === 'own' ? (
            'its own'
          ) : kind === 'unknown' ? (
            'of a lost text'
          ) : (
            <Words>{name}</Words>
          )}{' '}
        </span>
      ))}
    </span>
  )
}

function Lines({
  layer,
  marks,
  origins,
}: {
  readonly layer: TextLayer
  readonly marks: readonly Mark[]
  readonly origins: Origins | null
}) {
  const numbers = new Map<number, string>()
  let paragraph = 0
  for (const [at, { role }] of layer.blocks.entries()) {
    const isBody = role === 'body' || role === 'subhead'
    if (isBody) paragraph++
    numbers.set(at, isBody ? `¶${paragraph}` : role)
  }
  return (
    <div className="lines" lang={layer.language}>
      {layer.blocks.map((block, at) => {
        const own = (origins?.sentences ?? []).filter(
          ({ start, end }) => start < block.end && end > block.start,
        )
        return (
          <div
            key={block.start}
            data-line=""
            tabIndex={-1}
            className={`line ${ARTICLE.has(block.role) ? block.role : WITH_IT.has(block.role) ? 'with-it' : 'aside'}`}
          >
            <span className="role">{numbers.get(at)}</span>
            <span className="stripes" aria-hidden="true">
              {own.map(({ start, end, kind, name }) => (
                <span
                  key={start}
                  className={`stripe ${kind}`}
                  style={{ flexGrow: end - start }}
                  title={name ?? kind}
                />
              ))}
            </span>
            <p>
              {cutAtMarks(block.start, block.end, marks).map((piece) => (
                <Marked
                  key={piece.start}
                  marks={piece.marks}
                  text={layer.text.slice(piece.start, piece.end)}
                />
              ))}
            </p>
          </div>
        )
      })}
    </div>
  )
}

function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const words = seen(text)
  if (marks.length === 0) return words
  const of = (kind: Mark['kind']) => marks.find((mark) => mark.kind === kind)
  const classes = (['said', 'cue', 'name', 'day'] as const)
    .filter((kind) => of(kind))
    .map((kind) => (kind === 'name' ? 'named' : kind))
  const title = marks.map((mark) => mark.title).find(Boolean)
  const inner =
    classes.length > 0 ? (
      <span className={classes.join(' ')} title={title ? seen(title) : undefined}>
        {words}
      </span>
    ) : (
      words
    )
  const injected = of('injected')
  const struck = injected ? (
    <del title={`injected: ${seen(injected.title ?? '')}`}>{inner}</del>
  ) : (
    inner
  )
  return of('target') ? (
    <mark className="target" data-target="">
      {struck}
    </mark>
  ) : (
    struck
  )
}
