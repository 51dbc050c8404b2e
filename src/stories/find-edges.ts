import { type Features, LEAST_COMMON, lookedUpTerms } from './features.ts'
import { type Edge, LEAST_EDGE, pairLikeness, type SharedText } from './pair-likeness.ts'

/** Edges that an article keeps of its own: a text on a thousand sites needs no million pairs. */
export const MOST_EDGES = 200

/** Of one article's edges those that it keeps: the strongest, of equals those with the smallest other id. */
const keptEdges = (id: string, edges: readonly Edge[]): Edge[] =>
  edges.length <= MOST_EDGES
    ? [...edges]
    : [...edges]
        .sort((x, y) => y.likeness - x.likeness || (otherOf(x, id) < otherOf(y, id) ? -1 : 1))
        .slice(0, MOST_EDGES)

const otherOf = ({ a, b }: Edge, id: string): string => (a === id ? b : a)

/** Articles that have so much in common with one by their heaviest terms that they are worth comparing. */
function alikeByTerms(
  terms: ReadonlyMap<number, number>,
  byTerm: ReadonlyMap<number, readonly (readonly [Features, number])[]>,
): Features[] {
  const common = new Map<Features, number>()
  for (const [term, weight] of terms) {
    for (const [other, theirs] of byTerm.get(term) ?? [])
      common.set(other, (common.get(other) ?? 0) + weight * theirs)
  }
  return [...common].flatMap(([other, sum]) => (sum >= LEAST_COMMON ? [other] : []))
}

/**
 * Every pair of articles that much supports as one story: those that have something in common by their heaviest terms,
 * or text, and are at most a month apart. A pair is kept where one of the two keeps it. Sorted by ids.
 */
export function findEdges(
  articles: readonly Features[],
  copies: ReadonlyMap<string, ReadonlyMap<string, SharedText>>,
): Edge[] {
  const byTerm = new Map<number, [Features, number][]>()
  const found = new Map<string, Edge[]>()
  const keep = (id: string, edge: Edge) => {
    const own = found.get(id)
    if (own) own.push(edge)
    else found.set(id, [edge])
  }
  const byId = new Map(articles.map((one) => [one.id, one]))
  for (const one of articles) {
    const terms = lookedUpTerms(one)
    const relatives = copies.get(one.id)
    const candidates = new Set(alikeByTerms(terms, byTerm))
    for (const id of relatives?.keys() ?? []) if (id < one.id) candidates.add(byId.get(id) ?? one)
    for (const other of candidates) {
      if (other === one) continue
      const likeness = pairLikeness(one, other, relatives?.get(other.id))
      if (likeness < LEAST_EDGE) continue
      const edge = { a: other.id, b: one.id, likeness }
      keep(edge.a, edge)
      keep(edge.b, edge)
    }
    for (const [term, weight] of terms) {
      const listed = byTerm.get(term)
      if (listed) listed.push([one, weight])
      else byTerm.set(term, [[one, weight]])
    }
  }
  const kept = new Set([...found].flatMap(([id, edges]) => keptEdges(id, edges)))
  return [...kept].sort((x, y) => (x.a !== y.a ? (x.a < y.a ? -1 : 1) : x.b < y.b ? -1 : 1))
}
