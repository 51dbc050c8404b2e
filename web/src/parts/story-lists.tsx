import type { Changes } from '../answers.ts'
import { useAnswer } from '../ask.ts'
import { clock, count } from '../days.ts'
import { seen, Words } from '../words.tsx'
import { Cites } from './cites.tsx'
import { Part } from './part.tsx'
import { Standing } from './problem.tsx'
import { More, useSection } from './section.tsx'

/** The names of a story, closed at first. */
export function Names({
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

/** The coded events of a story, closed at first. */
export function Events({
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

/** What changed in a story, the newest first; closed at first. */
export function History({ id, turn }: { readonly id: string; readonly turn: number }) {
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
