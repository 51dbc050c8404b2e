import type { Event } from './event.ts'
import type { Identity, Known } from './identity.ts'

/** Acts that are told in each other's words: a pact is agreed, then signed. */
export function familyOf({ act, cameo = '' }: Event): string {
  if (act === 'CONSULT') return cameo === '046' ? 'talks' : 'meeting'
  if (cameo === '057' || cameo === '0312' || cameo === '030') return 'deal'
  return `${act} ${act === 'AID' ? '' : cameo.slice(0, 3)}`
}

/** Acts of two sides where either may be named first. */
const MUTUAL: ReadonlySet<string> = new Set(['meeting', 'talks', 'deal', 'COOPERATE 062'])

/**
 * Why a telling belongs to those put together so far, in words; null where it does not. It must
 * agree with one of them and contradict none.
 */
export function joinReason(known: Known, cluster: readonly Known[]): string | null {
  if (cluster.some((other) => contradicts(known, other))) return null
  for (const other of cluster) {
    const shared = sharedSides(known, other)
    if (shared) return reasonFor(known.event, other.event, shared)
  }
  return null
}

function reasonFor(a: Event, b: Event, shared: string): string {
  const days = a.when && b.when ? `, ${a.when.value} fits ${b.when.value}` : ''
  return `same act (${a.act}) and sides (${shared})${days}`
}

function contradicts(a: Known, b: Known): boolean {
  return (
    daysApart(a.event, b.event) || placesApart(a.event, b.event) || statusesApart(a.event, b.event)
  )
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

/** The names of the sides that both have, or null where the sides differ. */
function sharedSides(a: Known, b: Known): string | null {
  if (MUTUAL.has(familyOf(a.event))) {
    return pairUp([...a.actors, ...a.recipients], [...b.actors, ...b.recipients])
  }
  const actors = pairUp(a.actors, b.actors)
  const recipients = pairUp(a.recipients, b.recipients)
  const open = (left: readonly Identity[], right: readonly Identity[]) =>
    left.length === 0 || right.length === 0
  if (actors && (recipients || open(a.recipients, b.recipients)))
    return [actors, recipients].filter(Boolean).join(', ')
  return recipients && open(a.actors, b.actors) ? recipients : null
}

/**
 * Pairs the members of two sides; null where none pairs, or where both sides have another single
 * person left over (Kim and Putin against Kim and Xi).
 */
function pairUp(left: readonly Identity[], right: readonly Identity[]): string | null {
  const names: string[] = []
  const unpaired = new Set(right)
  const rest: Identity[] = []
  for (const one of left) {
    const twin = [...unpaired].find((other) => other.key === one.key)
    if (twin) {
      unpaired.delete(twin)
      names.push(one.name)
    } else rest.push(one)
  }
  const lonely: Identity[] = []
  for (const one of rest) {
    const fellow = [...unpaired].find((other) => sameCountry(one, other))
    if (fellow) {
      unpaired.delete(fellow)
      names.push(one.name)
    } else lonely.push(one)
  }
  if (names.length === 0) return null
  const foreign = lonely.some(({ single }) => single) && [...unpaired].some(({ single }) => single)
  return foreign ? null : names.join(', ')
}

/** A country and its minister are one side; two of its ministers are two. */
function sameCountry(a: Identity, b: Identity): boolean {
  return a.country !== undefined && a.country === b.country && !(a.single && b.single)
}
