import type { MouseEvent } from 'react'
import { Link } from 'wouter'
import { wordsAddress } from '../address.ts'
import type { Evidence } from '../answers.ts'
import { useDesk } from '../desk-context.ts'
import { seen, Words } from '../words.tsx'

/** Chips that are shown: what many copies have, the first show. */
const MOST = 8

/** Chips that lead to the words a statement rests on, each line once: a click shows them at the side. */
export function Cites({
  evidence,
  of,
}: {
  readonly evidence: readonly Evidence[]
  readonly of: string
}) {
  const { show } = useDesk()
  const lines = [...new Map(evidence.map((one) => [`${one.article} ${one.label}`, one])).values()]
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    show({ title: of, content: <Quotes evidence={evidence} /> })
  }
  return (
    <span className="cites">
      {lines.slice(0, MOST).map((one) => (
        <Link
          key={`${one.article} ${one.label}`}
          className="cite"
          href={wordsAddress(one)}
          title={seen(one.quote)}
          onClick={open}
        >
          {one.label}
        </Link>
      ))}
      {lines.length > MOST && <span className="meta"> and {lines.length - MOST} more</span>}
    </span>
  )
}

type Said = Evidence & {
  readonly speakers?: readonly string[]
  readonly cue?: string | null
  readonly via?: readonly string[]
}

/** The words themselves, those that read alike once, with the places that they stand in. */
export function Quotes({ evidence }: { readonly evidence: readonly Said[] }) {
  const byQuote = new Map<string, Said[]>()
  for (const one of evidence) byQuote.set(one.quote, [...(byQuote.get(one.quote) ?? []), one])
  return (
    <>
      {[...byQuote].map(([quote, places]) => {
        const [first] = places
        return (
          <figure className="quote" key={quote}>
            <blockquote>
              <Words>{quote}</Words>
            </blockquote>
            <figcaption className="meta">
              {first?.speakers && first.speakers.length > 0 && (
                <span>
                  <Words>{first.speakers.join('; ')}</Words>
                  {first.cue ? (
                    <>
                      {' '}
                      (“<Words>{first.cue}</Words>”)
                    </>
                  ) : null}
                  {first.via && first.via.length > 0 ? (
                    <>
                      , through <Words>{first.via.join(', ')}</Words>
                    </>
                  ) : null}
                  {' · '}
                </span>
              )}
              {places.map((one) => (
                <Link key={`${one.article} ${one.label}`} className="cite" href={wordsAddress(one)}>
                  {one.label}
                </Link>
              ))}
              {places.length > 1 && <span> the same words in {places.length} places</span>}
            </figcaption>
          </figure>
        )
      })}
    </>
  )
}
