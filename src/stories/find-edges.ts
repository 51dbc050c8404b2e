import { type Features, lookedUpTerms } from './features.ts'
import { type Edge, FURTHEST, gapOf, LEAST_EDGE, pairLikeness } from './pair-likeness.ts'

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

/**
 * Every pair of articles of which much speaks for one story: those that share one of their heaviest terms, or text, and
 * are at most a month apart. A pair is kept where one of the two keeps it. Sorted by ids.
 */
export function findEdges(
  articles: readonly Features[],
  copies: ReadonlyMap<string, ReadonlySet<string>>,
): Edge[] {
  const byTerm = new Map<number, Features[]>()
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
    const candidates = new Set(terms.flatMap((term) => byTerm.get(term) ?? []))
    for (const id of relatives ?? []) if (id < one.id) candidates.add(byId.get(id) ?? one)
    for (const other of candidates) {
      if (other === one || (gapOf(one, other) ?? 0) > FURTHEST) continue
      const likeness = pairLikeness(one, other, relatives?.has(other.id))
      if (likeness < LEAST_EDGE) continue
      const edge = { a: other.id, b: one.id, likeness }
      keep(edge.a, edge)
      keep(edge.b, edge)
    }
    for (const term of terms) {
      const listed = byTerm.get(term)
      if (listed) listed.push(one)
      else byTerm.set(term, [one])
    }
  }
  const kept = new Set([...found].flatMap(([id, edges]) => keptEdges(id, edges)))
  return [...kept].sort((x, y) => (x.a !== y.a ? (x.a < y.a ? -1 : 1) : x.b < y.b ? -1 : 1))
}
