import { useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { nameAddress } from '../address.ts'
import type { NameLine, Page } from '../answers.ts'
import { useAnswer } from '../ask.ts'
import { count } from '../days.ts'
import { useDesk } from '../desk-context.ts'
import { Standing } from '../parts/problem.tsx'
import { Words } from '../words.tsx'

/** Persons, bodies and places under all their spellings. */
export function NamesPage() {
  const { turn } = useDesk()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const q = asked.get('q') ?? ''
  const after = asked.get('after')
  const [words, setWords] = useState(q)
  const names = useAnswer<Page<NameLine>>(
    `/names?${new URLSearchParams({ limit: '100', ...(q ? { q } : {}), ...(after ? { after } : {}) })}`,
    turn,
  )
  return (
    <>
      <h1>Names</h1>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            go(words ? `/names?q=${encodeURIComponent(words)}` : '/names')
          }}
        >
          <label>
            <span className="unseen">Part of a name</span>
            <input
              data-search=""
              type="search"
              value={words}
              onChange={({ target }) => setWords(target.value)}
              placeholder="part of a name"
              maxLength={200}
            />
          </label>{' '}
          <button type="submit">Find</button>
        </form>
      </search>
      <Standing asked={names} what="names" />
      {names.data?.items.length === 0 && <p>No such name in the newest stories.</p>}
      <ol className="names">
        {(names.data?.items ?? []).map((name) => (
          <li key={name.id} data-line="" tabIndex={-1}>
            <Link href={nameAddress(name.id)} data-open="">
              <Words>{name.name}</Words>
            </Link>{' '}
            <span className="meta">
              <Words>{[name.kind, name.role, name.country].filter(Boolean).join(' · ')}</Words> ·{' '}
              {count(name.mentions, 'mention')} in{' '}
              {name.stories.length === 1 ? '1 story' : `${name.stories.length} stories`}
            </span>
            {name.spellings.length > 1 && (
              <span className="soft">
                {' '}
                also <Words>{name.spellings.filter((one) => one !== name.name).join(', ')}</Words>
              </span>
            )}
          </li>
        ))}
      </ol>
      {names.data?.next && (
        <p>
          <Link
            className="more"
            href={`/names?${new URLSearchParams({ ...(q ? { q } : {}), after: names.data.next })}`}
          >
            More
          </Link>
        </p>
      )}
    </>
  )
}
