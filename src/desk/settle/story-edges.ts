import type { Kept, SettleState } from '../../archive/index.ts'
import {
  type Edge,
  type Features,
  FURTHEST,
  LEAST_COMMON,
  LEAST_EDGE,
  lookedUpTerms,
  MOST_EDGES,
  pairLikeness,
  SAME_STORY,
  type SharedText,
} from '../../stories/index.ts'

/** What of an article says which story it tells, and the articles that it shares text with, sorted. */
export interface StoryFeatures {
  readonly features: Features
  readonly relatives: readonly string[]
  /** Those of them that hold the same text. */
  readonly sameText: readonly string[]
}

const TERM = 'term'
const FEATURES = 'features'
/** Each article keeps its own strongest edges: `a` is the one that keeps. */
const STORY = 'story'

/** Whether an article tells a story by itself. */
export const isTold = (state: SettleState, id: string): boolean => state.has(FEATURES, id)

/** What is kept of an article. */
export function featuresOf(state: SettleState, id: string): StoryFeatures | null {
  return state.get(FEATURES, id) as unknown as StoryFeatures | null
}

/**
 * Brings the edges between articles up to new features; null takes an article out. Gives the articles that may now be
 * of another story: those given, and those that an edge came or went between.
 */
export function setFeatures(
  state: SettleState,
  changed: ReadonlyMap<string, StoryFeatures | null>,
): Set<string> {
  const touched = new Set<string>(changed.keys())
  for (const [id, one] of changed) keepFeatures(state, id, one)
  const lookUp = remembering(state, changed)
  const again = new Set<string>()
  for (const id of changed.keys()) {
    const all = edgesOf(state, id, lookUp)
    // Who kept an edge to it keeps another now; who was full may have left out one that is now among the strongest.
    for (const { a: keeper, b, value } of state.edges(STORY, id)) {
      if (Number(value) >= SAME_STORY) touched.add(keeper).add(b)
      if (keeper === id || changed.has(keeper)) continue
      const now = all.get(keeper)
      state.setEdge(STORY, keeper, id, null)
      if (state.countFrom(STORY, keeper) + 1 >= MOST_EDGES && (now ?? 0) < Number(value))
        again.add(keeper)
    }
    for (const [other, likeness] of all)
      if (!changed.has(other)) offerEdge(state, other, [id, likeness], touched)
    keepStrongest(state, id, all, touched)
  }
  for (const id of again) {
    touched.add(id)
    keepStrongest(state, id, edgesOf(state, id, lookUp), touched)
  }
  return touched
}

function remembering(
  state: SettleState,
  changed: ReadonlyMap<string, StoryFeatures | null>,
): (id: string) => StoryFeatures | null {
  const known = new Map(changed)
  return (id) => {
    if (!known.has(id)) known.set(id, featuresOf(state, id))
    return known.get(id) ?? null
  }
}

function keepFeatures(state: SettleState, id: string, one: StoryFeatures | null): void {
  state.put(FEATURES, id, one as unknown as Kept)
  const terms = one ? lookedUpTerms(one.features) : new Map<number, number>()
  state.setDatedKeys(TERM, id, terms, one?.features.day ?? null)
}

/** Likeness to every article of which much speaks for one story, by its id. */
function edgesOf(
  state: SettleState,
  id: string,
  lookUp: (id: string) => StoryFeatures | null,
): Map<string, number> {
  const one = lookUp(id)
  const found = new Map<string, number>()
  if (!one) return found
  const { features, relatives, sameText } = one
  const [from, to] =
    features.day === null
      ? [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
      : [features.day - FURTHEST, features.day + FURTHEST]
  const terms = lookedUpTerms(features)
  const candidates = new Set(relatives)
  for (const other of state.alike(TERM, terms, { from, to, least: LEAST_COMMON }))
    candidates.add(other)
  candidates.delete(id)
  const shared = new Map<string, SharedText>(relatives.map((other) => [other, 'passage']))
  for (const other of sameText) shared.set(other, 'text')
  for (const other of candidates) {
    const theirs = lookUp(other)
    if (!theirs) continue
    const likeness = pairLikeness(features, theirs.features, shared.get(other))
    if (likeness >= LEAST_EDGE) found.set(other, likeness)
  }
  return found
}

/** Has an article keep one edge more, where it is among its strongest. */
function offerEdge(
  state: SettleState,
  id: string,
  edge: readonly [other: string, likeness: number],
  touched: Set<string>,
): void {
  if (state.countFrom(STORY, id) < MOST_EDGES) state.setEdge(STORY, id, ...edge)
  else keepStrongest(state, id, new Map([...kept(state, id), edge]), touched)
}

/** The edges that an article keeps, by the other end. */
const kept = (state: SettleState, id: string): Map<string, number> =>
  new Map(state.edgesFrom(STORY, id).map(({ b, value }) => [b, Number(value)]))

const strongest = (edges: ReadonlyMap<string, number>): Map<string, number> =>
  edges.size <= MOST_EDGES
    ? new Map(edges)
    : new Map(
        [...edges].sort(([x, one], [y, two]) => two - one || (x < y ? -1 : 1)).slice(0, MOST_EDGES),
      )

/**
 * Keeps an article's strongest edges. It is touched where they change, and so is the other end of one that may have held two
 * articles together and goes; who is met by one that comes hangs together with it now.
 */
function keepStrongest(
  state: SettleState,
  id: string,
  edges: ReadonlyMap<string, number>,
  touched: Set<string>,
): void {
  const before = kept(state, id)
  const after = strongest(edges)
  for (const [other, likeness] of before) {
    if (after.has(other)) continue
    state.setEdge(STORY, id, other, null)
    touched.add(id)
    if (likeness >= SAME_STORY) touched.add(other)
  }
  for (const [other, likeness] of after) {
    const was = before.get(other)
    if (was === likeness) continue
    state.setEdge(STORY, id, other, likeness)
    touched.add(id)
    if (was !== undefined && was >= SAME_STORY) touched.add(other)
  }
}

/** Articles that one is so like that they may be one story. */
export const alikeTo = (state: SettleState, id: string): string[] =>
  state
    .edges(STORY, id)
    .filter(({ value }) => Number(value) >= SAME_STORY)
    .map(({ a, b }) => (a === id ? b : a))

/** The edges among these articles, each once. */
export function edgesAmong(state: SettleState, ids: readonly string[]): Edge[] {
  const within = new Set(ids)
  const edges = new Map<string, Edge>()
  for (const id of ids) {
    for (const { b: other, value } of state.edgesFrom(STORY, id)) {
      if (!within.has(other)) continue
      const [a, b] = id < other ? [id, other] : [other, id]
      edges.set(`${a} ${b}`, { a, b, likeness: Number(value) })
    }
  }
  return [...edges.values()]
}
