import { useEffect, useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { articleAddress, searchAddress, storyAddress } from '../address.ts'
import type { Found } from '../answers.ts'
import { useAnswer } from '../ask.ts'
import { dated } from '../days.ts'
import { useDesk } from '../desk-context.ts'
import { Facets } from '../parts/facets.tsx'
import { Standing } from '../parts/problem.tsx'
import { seen, Words } from '../words.tsx'

const FILTERS = ['q', 'sort', 'outlet', 'since', 'until', 'story'] as const

/** Articles that hold words, newest first, narrowed by outlet, day and story. */
export function SearchPage() {
  const { turn } = useDesk()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const query = Object.fromEntries(
    FILTERS.flatMap((name) => (asked.get(name) ? [[name, asked.get(name) as string]] : [])),
  )
  const q = query.q ?? ''
  const [words, setWords] = useState(q)
  useEffect(() => setWords(q), [q])
  const after = asked.get('after')
  const path = q
    ? `/search?${new URLSearchParams({ ...query, facets: 'true', limit: '50', ...(after ? { after } : {}) })}`
    : null
  const found = useAnswer<Found>(path, turn)
  const to = (change: Readonly<Record<string, string | undefined>>): string =>
    searchAddress({ ...query, ...change })
  useEffect(() => {
    document.title = q ? `${seen(q)} – Search – Copydesk` : 'Search – Copydesk'
  }, [q])
  return (
    <div className="search">
      <h1>Search</h1>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            go(to({ q: words }))
          }}
        >
          <label>
            <span className="unseen">Words</span>
            <input
              data-search=""
              type="search"
              value={words}
              onChange={({ target }) => setWords(target.value)}
              placeholder="words, in any order"
              maxLength={1000}
            />
          </label>{' '}
          <button type="submit">Find</button>
          <label className="sort">
            Sort{' '}
            <select
              value={query.sort ?? 'newest'}
              onChange={({ target }) => go(to({ sort: target.value }))}
            >
              <option value="newest">newest first</option>
              <option value="best">best first</option>
            </select>
          </label>
        </form>
      </search>
      <Standing asked={found} what={`“${q}”`} />
      {found.data && (
        <div className="found">
          <Facets found={found.data} query={query} to={to} />
          <div>
            {found.data.ignored.length > 0 && (
              <p className="doubt">
                Not looked for, too many words: {seen(found.data.ignored.join(' '))}
              </p>
            )}
            {found.data.items.length === 0 && <p>No article holds all these words.</p>}
            <ol className="hits">
              {found.data.items.map((hit) => (
                <li key={hit.article} data-line="" tabIndex={-1}>
                  <h2>
                    <Link href={articleAddress(hit.article)} data-open="">
                      <Words>{hit.title || 'No headline'}</Words>
                    </Link>
                  </h2>
                  <p className="meta">
                    <Words>
                      {[hit.outlet, hit.published && dated(hit.published)]
                        .filter(Boolean)
                        .join(' · ')}
                    </Words>
                    {hit.story && (
                      <>
                        {' · '}
                        <Link href={storyAddress(hit.story)}>its story</Link>
                      </>
                    )}
                  </p>
                  <p>
                    <Snippet text={hit.snippet} />
                  </p>
                </li>
              ))}
            </ol>
            {found.data.next && (
              <p>
                <Link className="more" href={to({ after: found.data.next })}>
                  More
                </Link>
              </p>
            )}
          </div>
        </div>
      )}
    </div>
  )
}

/** Found words stand between brackets: they are marked. */
function Snippet({ text }: { readonly text: string }) {
  const parts = seen(text).split(/\[([^\][]{1,80})\]/)
  return (
    <bdi>
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
          <mark className="shared" key={at}>
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </bdi>
  )
}
