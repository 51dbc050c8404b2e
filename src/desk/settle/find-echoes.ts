import type { SettleState } from '../../archive/index.ts'
import { type CopyFamily, isAgencyPage } from '../../copies/index.ts'
import {
  countTellers,
  earlierOf,
  laterOf,
  signsOf,
  type ToldTexts,
  tellersOf,
  textOf,
} from './tell-texts.ts'

/** Of a page that is an echo: the pages that it is laid beside, the first of which it goes with. */
const ECHO = 'echo'
/** From pages to the echoes that are laid beside them; the value is the place among these. */
const ECHOES = 'echoes'
const FOREMOST = 'foremost'
/** Of a page of a large family: its original. */
const ORIGINAL = 'original'

/** Pages of a text that are laid side by side: more say the same. */
const MOST_TELLERS = 24
/** Of a page's words so many stand in another, or it has something of its own to say. */
const SHARE = 0.75
/** Pages that an echo is laid beside. */
const BESIDE = 3
/** Pages of a text that are never echoes: an agency's own, then the first by day. One of them may be the original. */
const MOST_FOREMOST = 4

/** The pages that an echo is laid beside; null for a page that is none. */
export const anchorsOf = (state: SettleState, id: string): readonly string[] | null =>
  state.get(ECHO, id) as readonly string[] | null

/** The pages that an echo is laid beside, the original of their text too; null for a page that is none. */
export function besideOf(state: SettleState, id: string): string[] | null {
  const anchors = anchorsOf(state, id)
  if (anchors === null) return null
  const original = state.get(ORIGINAL, anchors[0] ?? '') as string | null
  return [...new Set([...anchors, ...(original === null ? [] : [original])])]
}

/** Families of fewer members have no echoes beside them. */
const LARGE = MOST_TELLERS / 2

/** Keeps of articles that hang together who the original of each is; gives the echoes that go with those of which it is another. */
export function keepOriginals(
  state: SettleState,
  ids: readonly string[],
  families: readonly CopyFamily[],
): string[] {
  const large = families.filter(({ members }) => members.length >= LARGE)
  const originals = new Map(
    large.flatMap(({ members, original }) => members.map((id) => [id, original ?? null] as const)),
  )
  return ids.flatMap((id) => {
    const original = originals.get(id) ?? null
    if (state.get(ORIGINAL, id) === original) return []
    state.put(ORIGINAL, id, original)
    return echoesOf(state, id)
  })
}

/** The echoes that are laid beside a page; those alone that go with it. */
export const echoesBeside = (state: SettleState, id: string): string[] =>
  state.edgesFrom(ECHOES, id).map(({ b }) => b)
export const echoesOf = (state: SettleState, id: string): string[] =>
  state.edgesFrom(ECHOES, id).flatMap(({ b, value }) => (value === 0 ? [b] : []))

/**
 * Which pages are echoes: of a text that hundreds print the first twenty-four by id stand for all, and those that may be its
 * original. A further page that says what they say is laid beside some of them alone: it changes nothing of theirs, so that
 * a page more costs what its circle costs, not what all pages of its text cost. A function of the set of pages: of each the
 * earlier ones by id are asked. `isTied`: pages that people decided on are no echoes. Gives those that are, or are no more,
 * or that are laid beside others.
 */
export function findEchoes(
  state: SettleState,
  { paired, renamed, texts }: ToldTexts,
  changed: Iterable<string>,
  isTied: (id: string) => boolean,
): Set<string> {
  const asked = newQueue()
  for (const id of [...paired, ...renamed, ...changed]) asked.add(id)
  const come = new Set([...changed, ...renamed])
  const concerned = new Set([...texts, ...[...changed].flatMap((id) => textOf(state, id) ?? [])])
  for (const text of concerned) for (const id of rankText(state, text, come)) asked.add(id)
  const other = new Set<string>()
  for (let id = asked.next(); id !== null; id = asked.next()) {
    const [before, now] = [anchorsOf(state, id), findAnchors(state, id, isTied)]
    if (JSON.stringify(before) === JSON.stringify(now)) continue
    other.add(id)
    for (const anchor of before ?? []) state.setEdge(ECHOES, anchor, id, null)
    for (const [at, anchor] of (now ?? []).entries()) state.setEdge(ECHOES, anchor, id, at)
    state.put(ECHO, id, now)
    if ((before === null) !== (now === null))
      for (const later of laterOf(state, id)) asked.add(later)
  }
  return other
}

function findAnchors(
  state: SettleState,
  id: string,
  isTied: (id: string) => boolean,
): readonly string[] | null {
  const text = textOf(state, id)
  if (text === null || isTied(id)) return null
  const earlier = earlierOf(state, id)
  if (earlier.length < MOST_TELLERS) return null
  if (foremostOf(state, text).some(([, one]) => one === id)) return null
  const tellers = earlier.filter((one) => one.share >= SHARE && anchorsOf(state, one.id) === null)
  if (tellers.length < MOST_TELLERS) return null
  return tellers
    .map((one) => one.id)
    .sort()
    .slice(0, BESIDE)
}

type Ranked = readonly [rank: string, id: string]

const foremostOf = (state: SettleState, text: string): readonly Ranked[] =>
  (state.get(FOREMOST, text) ?? []) as unknown as readonly Ranked[]

/** Finds the foremost pages of a text again; gives those that are, or are no more. `come`: pages that may be others than before. */
function rankText(state: SettleState, text: string, come: ReadonlySet<string>): string[] {
  const before = foremostOf(state, text)
  const isFew = countTellers(state, text) <= MOST_TELLERS
  if (isFew && before.length === 0) return []
  const isHere = ([rank, id]: Ranked) => textOf(state, id) === text && rankOf(state, id) === rank
  const isKnown = before.length === MOST_FOREMOST && before.every(isHere)
  const isOfText = (id: string) => textOf(state, id) === text
  const asked = isKnown ? [...come].filter(isOfText) : tellersOf(state, text)
  const all = new Map(isKnown ? before.map((one) => [one[1], one]) : [])
  for (const id of asked) all.set(id, [rankOf(state, id), id])
  const now = isFew ? [] : [...all.values()].sort(byRank).slice(0, MOST_FOREMOST)
  if (JSON.stringify(before) === JSON.stringify(now)) return []
  state.put(FOREMOST, text, now.length === 0 ? null : now)
  return [...before, ...now].map(([, id]) => id)
}

const byRank = ([one, x]: Ranked, [two, y]: Ranked): number =>
  one !== two ? (one < two ? -1 : 1) : x < y ? -1 : 1

/** An agency's own page comes first, then pages by day; those without one last. */
function rankOf(state: SettleState, id: string): string {
  const [outlet = '', day = '', ...credits] = signsOf(state, id) ?? []
  const isAgency = credits.some((agency) => isAgencyPage(outlet, agency))
  return `${isAgency ? 0 : 1} ${day || '9'}`
}

/** Ids, each once, the smallest first; others may be added meanwhile. */
function newQueue() {
  const ids: string[] = []
  const held = new Set<string>()
  return {
    add(id: string): void {
      if (held.has(id)) return
      held.add(id)
      let [low, high] = [0, ids.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (ids[middle]! > id) low = middle + 1
        else high = middle
      }
      ids.splice(low, 0, id)
    },
    next(): string | null {
      const id = ids.pop() ?? null
      if (id !== null) held.delete(id)
      return id
    },
  }
}
