import type { Event } from '../event.ts'
import type { HappeningReason } from './happening-reasons.ts'
import type { Identity, Known } from './side-identity.ts'

/** Acts that are told in each other's words: a pact is agreed, then signed. */
export function familyOf({ act, cameo = '' }: Event): string {
  if (act === 'CONSULT') return cameo === '046' ? 'talks' : 'meeting'
  if (cameo === '057' || cameo === '0312' || cameo === '030') return 'deal'
  return `${act} ${act === 'AID' ? '' : cameo.slice(0, 3)}`
}

/** Acts of two sides where either may be named first. */
const MUTUAL: ReadonlySet<string> = new Set(['meeting', 'talks', 'deal', 'COOPERATE 062'])

/**
 * Why a telling belongs to those put together so far; null where it does not. It must
 * agree with one of them and contradict none.
 */
export function joinReason(known: Known, cluster: readonly Known[]): HappeningReason | null {
  if (cluster.some((other) => contradicts(known, other))) return null
  for (const other of cluster) {
    const shared = sharedSides(known, other)
    if (shared) return reasonFor(known.event, other.event, shared)
    if (isHeadlineOf(known, other) || isHeadlineOf(other, known))
      return { code: 'headline-and-lead', parts: { act: known.event.act } }
  }
  return null
}

/** Sentences below the headline that tell its act again. */
const LEAD = 5

/** "Two held in Oslo" and below it "Police arrested a man and his son": the same word or act, and no side that is somebody else. */
function isHeadlineOf(a: Known, b: Known): boolean {
  const near = b.event.sentence > 0 && b.event.sentence <= LEAD && a.event.sentence === 0
  if (!near || a.event.article !== b.event.article || a.event.frame !== b.event.frame) return false
  const apart = (left: readonly Identity[], right: readonly Identity[]) =>
    left.length > 0 &&
    right.length > 0 &&
    left.every(({ kind }) => kind !== undefined) &&
    right.every(({ kind }) => kind !== undefined) &&
    !left.some((one) => right.some((other) => one.key === other.key || sameCountry(one, other)))
  return !apart(a.actors, b.actors) && !apart(a.recipients, b.recipients)
}

function reasonFor(a: Event, b: Event, sides: readonly string[]): HappeningReason {
  const days = a.when && b.when ? { days: [a.when.value, b.when.value] as const } : {}
  return { code: 'same-act-and-sides', parts: { act: a.act, sides, ...days } }
}

/**
 * Acts of words: a country and its minister are two speakers, and what is said on a known day is
 * not what is said on an unknown one: the same is said again and again.
 */
const SPOKEN: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT'])

function contradicts(a: Known, b: Known): boolean {
  return (
    daysApart(a.event, b.event) ||
    placesApart(a.event, b.event) ||
    statusesApart(a.event, b.event) ||
    (MUTUAL.has(familyOf(a.event)) && personsApart(a, b)) ||
    (SPOKEN.has(a.event.act) && (a.event.when === undefined) !== (b.event.when === undefined))
  )
}

/** Two different persons of one country do not make the same visit. */
function personsApart(a: Known, b: Known): boolean {
  const persons = (known: Known) =>
    [...known.actors, ...known.recipients].filter(({ single, country }) => single && country)
  const others = persons(b)
  return persons(a).some((one) => {
    const compatriots = others.filter(({ country }) => country === one.country)
    return compatriots.length > 0 && compatriots.every(({ key }) => key !== one.key)
  })
}

function daysApart({ when: a }: Event, { when: b }: Event): boolean {
  return a !== undefined && b !== undefined && (a.to < b.from || b.to < a.from)
}

function placesApart({ place: a }: Event, { place: b }: Event): boolean {
  return a?.country !== undefined && b?.country !== undefined && a.country !== b.country
}

/** A plan and a deed are one only where a day ties them: else the plan may be of the next meeting. */
function statusesApart(a: Event, b: Event): boolean {
  const unreal = (event: Event) => event.status === 'planned' || event.status === 'conditional'
  if (unreal(a) === unreal(b)) return false
  return !(a.when && b.when && a.when.from === b.when.from)
}

/** How far two sides agree: members that are the same, members of the same country. */
interface Agreement {
  readonly names: readonly string[]
  readonly same: number
  readonly kin: number
}

/** The names of the sides that both have, or null where the sides differ. */
function sharedSides(a: Known, b: Known): readonly string[] | null {
  if (MUTUAL.has(familyOf(a.event))) return sharedMutual(a, b)
  const actors = agree(a.actors, b.actors)
  const recipients = agree(a.recipients, b.recipients)
  const spoken = SPOKEN.has(a.event.act)
  const open = (left: readonly Identity[], right: readonly Identity[]) =>
    left.length === 0 || right.length === 0
  const actorsFit = actors.same > 0 || (!spoken && actors.kin > 0)
  const recipientsFit = recipients.same > 0 || (!spoken && recipients.kin > 0)
  const fits = actorsFit
    ? recipientsFit || (open(a.recipients, b.recipients) && sameTime(a, b))
    : recipients.same > 0 && open(a.actors, b.actors) && !spoken
  return fits ? [...actors.names, ...recipients.names] : null
}

/**
 * Of two who meet, one must be the same and the other of the same country, or not named; a visit
 * and a meeting are one only where a day or a sentence ties them.
 */
function sharedMutual(a: Known, b: Known): readonly string[] | null {
  const left = [...a.actors, ...a.recipients]
  const right = [...b.actors, ...b.recipients]
  const { names, same, kin } = agree(left, right)
  if (same === 0 || same + kin < Math.min(2, left.length, right.length)) return null
  const tied = same > 1 || sameTime(a, b) || modeOf(a.event) === modeOf(b.event)
  return tied ? names : null
}

const modeOf = ({ cameo = '' }: Event): string => (cameo === '042' ? 'visit' : 'meeting')

/** Told in one sentence, or with days that meet. */
function sameTime({ event: a }: Known, { event: b }: Known): boolean {
  if (a.article === b.article && a.sentence === b.sentence) return true
  return a.when !== undefined && b.when !== undefined && !daysApart(a, b)
}

function agree(left: readonly Identity[], right: readonly Identity[]): Agreement {
  const names: string[] = []
  const unpaired = new Set(right)
  const take = (fits: (one: Identity, other: Identity) => boolean, from: readonly Identity[]) =>
    from.filter((one) => {
      const twin = [...unpaired].find((other) => fits(one, other))
      if (!twin) return true
      unpaired.delete(twin)
      names.push(one.name)
      return false
    })
  const rest = take((one, other) => one.key === other.key, left)
  const same = names.length
  take(sameCountry, rest)
  return { names, same, kin: names.length - same }
}

/** A country and its minister are one side; two of its ministers are two. */
function sameCountry(a: Identity, b: Identity): boolean {
  return a.country !== undefined && a.country === b.country && !(a.single && b.single)
}
