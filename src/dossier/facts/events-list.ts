import type { Cite } from '../../article/index.ts'
import { formatDays } from '../../article/index.ts'
import { type Happening, LIKELY } from '../../events/index.ts'
import { namesNobody } from '../../lexicon/index.ts'
import type { StoryView } from '../story-view.ts'

/** A coded event as a line: who did what to whom, and what is known of it. */
export interface EventLine {
  /** `Norway → Chad`, or `Xi Jinping with Antony Blinken` for what both do. */
  readonly sides: string
  /** The act in plain words and its PLOVER type: `gives aid or arms (AID)`. */
  readonly act: string
  readonly days?: string
  readonly place?: string
  /** `happened`, `planned`, `alleged by …, denied by …`. */
  readonly status: string
  readonly happening: Happening
  readonly cites: readonly Cite[]
}

/** PLOVER's sixteen types (draft manual 0.8) as a newspaper would put them. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  AGREE: 'agrees or plans',
  CONSULT: 'meets, visits or talks',
  SUPPORT: 'gives diplomatic support',
  COOPERATE: 'works together',
  AID: 'gives aid or arms',
  CONCEDE: 'gives way',
  RETREAT: 'gives ground',
  REQUEST: 'asks or demands',
  ACCUSE: 'accuses or criticises',
  REJECT: 'refuses',
  THREATEN: 'threatens',
  PROTEST: 'protests',
  SANCTION: 'imposes sanctions',
  MOBILIZE: 'shows force',
  COERCE: 'represses or arrests',
  ASSAULT: 'attacks',
}

/**
 * Events of which a side is known, the headline's and the most told first, then as the text has them; who did it may be unknown
 * (`? → two students`). Bare mentions and what nobody denies but did not happen are left to `events`.
 */
export function eventLines({ story }: StoryView): EventLine[] {
  return story.happenings
    .filter(isShown)
    .toSorted((a, b) => Number(isHeadline(b)) - Number(isHeadline(a)) || tellings(b) - tellings(a))
    .map(eventLine)
}

/** Acts that are told though nobody says who did them, and acts that are done by oneself. */
const BEFALL: ReadonlySet<string> = new Set(
  'COERCE ASSAULT ACCUSE AID RETREAT SANCTION CONCEDE'.split(' '),
)
const ALONE: ReadonlySet<string> = new Set(
  'PROTEST CONCEDE RETREAT REJECT AGREE MOBILIZE COERCE REQUEST ACCUSE SUPPORT AID'.split(' '),
)
/** A lone side is shown only where its event is surely one. */
const SURE = 0.6

function isShown(happening: Happening): boolean {
  const { actors, recipients, events, status, deniedBy, act } = happening
  if (status === 'denied' && deniedBy.length === 0) return false
  if (events.every(({ likelihood }) => likelihood < LIKELY)) return false
  if (sidesOf(actors, recipients).length > 1)
    return recipients.length > 0 || events.some(({ mutual }) => mutual)
  const isSure = events.some(({ likelihood }) => likelihood >= SURE)
  if (!isSure) return false
  return recipients.length > 0 ? BEFALL.has(act) : actors.length > 0 && ALONE.has(act)
}

const isHeadline = ({ events }: Happening): boolean => events.some(({ sentence }) => sentence === 0)

const tellings = ({ events }: Happening): number => events.length

const sidesOf = (actors: readonly string[], recipients: readonly string[]): string[] => [
  ...new Set([...actors, ...recipients]),
]

/** `A with B`; `A, B and C`. */
const together = (sides: readonly string[]): string =>
  sides.length < 3 ? sides.join(' with ') : `${sides.slice(0, -1).join(', ')} and ${sides.at(-1)}`

/** What a side is where nobody is named: `air strikes`, `the ruling`; no pronoun. */
function thingOf(events: Happening['events'], pick: 'actors' | 'recipients'): string | undefined {
  const texts = events.flatMap((event) => event[pick] ?? []).map(({ text }) => text)
  return texts.find((text) =>
    /^(?!(?:that|this|them|they|these|those|itself|himself)$)\p{L}.{3}/iu.test(text),
  )
}

function eventLine(happening: Happening): EventLine {
  const { actors, recipients, when, published, place, type, events } = happening
  const thing = (pick: 'actors' | 'recipients') => thingOf(events, pick)
  const doers = actors.length > 0 ? actors.join(', ') : (thing('actors') ?? '?')
  const other = recipients.length > 0 ? recipients.join(', ') : thing('recipients')
  const sides =
    other !== undefined && !events.some(({ mutual }) => mutual)
      ? `${doers} → ${other}`
      : together(sidesOf(actors, recipients))
  const plain = PLAIN_WORDS[type]
  return {
    sides,
    act: plain ? `${plain} (${type})` : type,
    ...(when
      ? { days: formatDays(when.from, when.to) }
      : published
        ? { days: `${formatDays(published, published)} by default` }
        : {}),
    ...(place ? { place } : {}),
    status: statusOf(happening),
    happening,
    cites: events.map(({ article, evidence }) => ({ article, spans: evidence })),
  }
}

function statusOf({ status, allegedBy, deniedBy }: Happening): string {
  const by = (names: readonly string[]) => {
    const known = names.filter((name) => !namesNobody(name))
    return known.length > 0 ? ` by ${known.join(', ')}` : ''
  }
  if (status === 'denied') return `denied${by(deniedBy)}`
  const denial = deniedBy.length > 0 ? `, denied${by(deniedBy)}` : ''
  if (status === 'alleged') return `alleged${by(allegedBy)}${denial}`
  return `${status === 'conditional' ? 'not certain' : status}${denial}`
}
