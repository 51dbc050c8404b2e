import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { daysBetween } from '../../article/index.ts'
import type { Entity } from '../../names/index.ts'
import type { Event, EventStatus } from '../event.ts'
import { eventType } from '../find/event-type.ts'
import type { HappeningReason } from './happening-reasons.ts'
import { namedSides } from './named-sides.ts'
import { type PresumedLand, presumedAndCounts } from './presumed-and-counts.ts'
import { familyOf, joinReason } from './same-happening.ts'
import { describe, type Identify, identifier, type Known } from './side-identity.ts'

/** One happening, told once or many times. */
export interface Happening {
  readonly id: string
  /** PLOVER type by the joint status. */
  readonly type: string
  /** What was done or would be, whatever the status. */
  readonly act: string
  readonly status: EventStatus
  /** Those who are somebody; things and unresolved pronouns stay with the events. */
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly place?: string
  /** The wider place that the text names behind it: `Tasmania` of "Bridgewater, Tasmania". */
  readonly region?: string
  /** Countries that are presumed of sides whose words tell none, where all tellings of the side presume the same. */
  readonly presumed?: readonly PresumedLand[]
  /** How many people died, were hurt, held or fined: what tellings count differently is left out. */
  readonly counts?: NonNullable<Event['counts']>
  readonly when?: { readonly from: string; readonly to: string }
  /** Where no telling has a day: the day on which the first of its pages was published. */
  readonly published?: string
  readonly allegedBy: readonly string[]
  readonly deniedBy: readonly string[]
  readonly events: readonly Event[]
  /** Why these tellings are one happening. */
  readonly reasons: readonly HappeningReason[]
}

/** Tellings that count as one happening while merging goes on. */
interface Cluster {
  readonly events: Known[]
  readonly reasons: HappeningReason[]
}

/** Clusters of one family that a telling is compared with: keeps big stories linear. */
const MAX_COMPARED = 300

/**
 * Events of several articles put together where they tell of one happening: the same act by the
 * same sides on days that do not contradict. A wrong merge is worse than a missed one.
 *
 * @param entities merged entities (`mergeNames`): their `parts` say which ids of single articles
 * are the same. Without them equal ids are the same.
 * @param published the day of each article, by its id
 */
export function mergeEvents(
  events: readonly Event[],
  entities: readonly Entity[] = [],
  published: ReadonlyMap<string, string> = new Map(),
): Happening[] {
  const identify = identifier(entities)
  const families = new Map<string, Cluster[]>()
  for (const event of mostTellingFirst(events)) {
    const known = describe(event, identify)
    const clusters = families.get(familyOf(event)) ?? []
    families.set(familyOf(event), clusters)
    place(known, clusters)
  }
  const order = new Map(events.map((event, index) => [event, index]))
  const position = ({ events: [first] }: Happening) => (first ? (order.get(first) ?? 0) : 0)
  return [...families.values()]
    .flat()
    .map((cluster) => withDay(happening(cluster, identify, order), published))
    .sort((a, b) => position(a) - position(b))
}

/** Tellings with a day and both sides are the seeds that vaguer ones join. */
function mostTellingFirst(events: readonly Event[]): Event[] {
  return events
    .map((event, index) => ({ event, index, score: detail(event) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ event }) => event)
}

function detail({ when, actors, recipients, place }: Event): number {
  const somebody = [...actors, ...recipients].filter(({ vague }) => !vague).length
  const fine = when ? (when.from === when.to ? 2 : 1) : 0
  return fine * 2 + Math.min(2, somebody) * 2 + (place ? 1 : 0)
}

function place(known: Known, clusters: Cluster[]): void {
  for (const cluster of clusters.slice(-MAX_COMPARED)) {
    const reason = joinReason(known, cluster.events)
    if (!reason) continue
    cluster.events.push(known)
    if (!cluster.reasons.some((other) => isDeepStrictEqual(other, reason)))
      cluster.reasons.push(reason)
    return
  }
  clusters.push({ events: [known], reasons: [] })
}

function withDay(one: Happening, published: ReadonlyMap<string, string>): Happening {
  if (one.when) return one
  const days = one.events.flatMap(({ article }) => published.get(article) ?? []).sort()
  return days[0] ? { ...one, published: days[0] } : one
}

function happening(
  { events: known, reasons }: Cluster,
  identify: Identify,
  order: ReadonlyMap<Event, number>,
): Happening {
  const events = known
    .map(({ event }) => event)
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  const fullest = [...events].sort((a, b) => detail(b) - detail(a))[0] as Event
  const status = jointStatus(events)
  const when = finestDay(events)
  const refused = status === 'denied' && fullest.type === 'REJECT' ? 'own-refusal' : undefined
  const place = events.find((event) => event.place)?.place
  const sides = namedSides(fullest, identify)
  const names = (pick: (event: Event) => Event['allegedBy']) => [
    ...new Set(
      events.flatMap((event) => pick(event).map((party) => identify(event.article, party).name)),
    ),
  ]
  return {
    id: createHash('sha256')
      .update(events.map(({ id }) => id).join())
      .digest('hex')
      .slice(0, 12),
    type: eventType(fullest.act, status, refused),
    act: fullest.act,
    status,
    ...sides,
    ...(place ? { place: place.text } : {}),
    ...(place?.region ? { region: place.region } : {}),
    ...presumedAndCounts(events, sides, identify),
    ...(when ? { when } : {}),
    allegedBy: names((event) => event.allegedBy),
    deniedBy: names((event) => event.deniedBy),
    events,
    reasons,
  }
}

/**
 * The status that all tellings together give. What somebody denies is at best alleged, however
 * plainly another telling puts it; else the strongest wins: happened, alleged, planned, conditional.
 */
function jointStatus(events: readonly Event[]): EventStatus {
  const statuses = new Set(events.map(({ status }) => status))
  const denied = statuses.has('denied') || events.some(({ deniedBy }) => deniedBy.length > 0)
  if (denied) return statuses.size === 1 && statuses.has('denied') ? 'denied' : 'alleged'
  const strength = ['happened', 'alleged', 'planned', 'conditional'] as const
  return strength.find((status) => statuses.has(status)) ?? 'happened'
}

/** The shortest span of days that a telling gives. */
function finestDay(events: readonly Event[]): Happening['when'] {
  const spans = events.flatMap(({ when }) => (when ? [when] : []))
  const finest = spans.sort((a, b) => daysBetween(a.from, a.to) - daysBetween(b.from, b.to))[0]
  return finest ? { from: finest.from, to: finest.to } : undefined
}
