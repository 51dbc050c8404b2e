import type { SettleState } from '../../archive/index.ts'
import { isSameText, type PageSketch } from '../../copies/index.ts'
import { componentOf } from './component-of.ts'
import { neighboursOf, setPair } from './pairs-of-pages.ts'
import { partnersOf, setRuns } from './run-holders.ts'

const SAMPLE = 'sample'
/** Pairs of pages that tell one text, and which share of each one's sample stands in the other. */
const SAME_TEXT = 'same text'
/** From the page that a text is named by to those that tell it. */
const TELLERS = 'tellers'
const SIGNS = 'signs'

/** What changed by which pages tell one text. */
export interface ToldTexts {
  /** Pages that have another pair, the later of two. */
  readonly paired: ReadonlySet<string>
  /** Pages whose text has another name. */
  readonly renamed: ReadonlySet<string>
  /** Names of texts that other pages tell than before. */
  readonly texts: ReadonlySet<string>
}

/** What of a page says whose it is and of when: see `PageSketch`. Null where it tells nothing. */
export const signsOf = (state: SettleState, id: string): readonly string[] | null =>
  state.get(SIGNS, id) as readonly string[] | null

/** The text that a page tells: the smallest id of those that tell it. Null where it tells none. */
export const textOf = (state: SettleState, id: string): string | null =>
  state.edgesTo(TELLERS, id)[0]?.a ?? null

/** The pages that tell a text. */
export const tellersOf = (state: SettleState, text: string): string[] =>
  state.edgesFrom(TELLERS, text).map(({ b }) => b)

export const countTellers = (state: SettleState, text: string): number =>
  state.countFrom(TELLERS, text)

/** Earlier pages, by id, of the same text, and the share of this one's sample that stands in each. */
export const earlierOf = (state: SettleState, id: string): { id: string; share: number }[] =>
  state
    .edgesTo(SAME_TEXT, id)
    .map(({ a, value }) => ({ id: a, share: (value as readonly number[])[1] ?? 0 }))

/** Later pages of the same text. */
export const laterOf = (state: SettleState, id: string): string[] =>
  state.edgesFrom(SAME_TEXT, id).map(({ b }) => b)

/** Which pages tell one text: by runs of five words that their samples have in common. */
export function tellTexts(
  state: SettleState,
  sketches: ReadonlyMap<string, PageSketch | null>,
): ToldTexts {
  const moved = new Set(sketches.keys())
  for (const [id, sketch] of sketches) {
    for (const other of setRuns(state, SAMPLE, id, sketch?.sample ?? [])) moved.add(other)
    state.put(SIGNS, id, sketch && [sketch.outlet, sketch.day ?? '', ...sketch.credits])
  }
  const paired = new Set<string>()
  const joined: [string, string][] = []
  const parted = new Set<string>()
  for (const id of moved) {
    const before = new Map(
      state
        .edges(SAME_TEXT, id)
        .map(({ a, b, value }) => [a === id ? b : a, JSON.stringify(value)]),
    )
    for (const [other, value] of pairedWith(state, id)) {
      const was = before.get(other)
      before.delete(other)
      if (was === JSON.stringify(value)) continue
      setPair(state, SAME_TEXT, id, other, value)
      paired.add(id < other ? other : id)
      if (was === undefined) joined.push([id, other])
    }
    for (const other of before.keys()) {
      setPair(state, SAME_TEXT, id, other, null)
      paired.add(id < other ? other : id)
      parted.add(id).add(other)
    }
  }
  return { paired, ...nameTexts(state, { changed: sketches.keys(), joined, parted }) }
}

/** With whom a page tells one text, and which shares of the samples are common, that of the smaller id first. */
function pairedWith(state: SettleState, id: string): Map<string, readonly number[]> {
  const size = state.keys(SAMPLE, id).length
  const pairs = new Map<string, readonly number[]>()
  for (const [other, common] of partnersOf(state, SAMPLE, id)) {
    const others = state.keys(SAMPLE, other).length
    if (!isSameText(common, size, others)) continue
    const [own, theirs] = [round(common / size), round(common / others)]
    pairs.set(other, id < other ? [own, theirs] : [theirs, own])
  }
  return pairs
}

const round = (share: number): number => Math.round(share * 100) / 100

/** A text is named by the smallest id that tells it. */
function nameTexts(
  state: SettleState,
  pairs: {
    readonly changed: Iterable<string>
    readonly joined: readonly (readonly [string, string])[]
    readonly parted: ReadonlySet<string>
  },
): Pick<ToldTexts, 'renamed' | 'texts'> {
  const renamed = new Set<string>()
  const texts = new Set<string>()
  const rename = (id: string, name: string) => {
    const before = textOf(state, id)
    // A page that tells nothing tells no text.
    const text = signsOf(state, id) === null ? null : name
    if (before === text) return
    if (before !== null) state.setEdge(TELLERS, before, id, null)
    if (text !== null) state.setEdge(TELLERS, text, id, true)
    renamed.add(id)
    for (const one of [before, text]) if (one !== null) texts.add(one)
  }
  // What lost a pair may have come apart; what only won some hangs together as it did.
  const seen = new Set<string>()
  for (const id of pairs.parted) {
    const text = textOf(state, id)
    for (const one of [id, ...(text === null ? [] : tellersOf(state, text))]) {
      if (seen.has(one)) continue
      const component = componentOf(one, (other) => neighboursOf(state, SAME_TEXT, other))
      for (const member of component) {
        seen.add(member)
        rename(member, component[0] as string)
      }
    }
  }
  for (const id of pairs.changed) rename(id, textOf(state, id) ?? id)
  for (const [a, b] of pairs.joined) {
    const [one, two] = [textOf(state, a) as string, textOf(state, b) as string]
    const [name, other] = one < two ? [one, two] : [two, one]
    if (name !== other) for (const id of tellersOf(state, other)) rename(id, name)
  }
  return { renamed, texts }
}
