import type { Kept, SettleState } from '../../archive/index.ts'

/** The other ends of all edges of a page in a graph whose edges have no direction. */
export const neighboursOf = (state: SettleState, graph: string, id: string): string[] =>
  state.edges(graph, id).map(({ a, b }) => (a === id ? b : a))

/** Keeps an edge without direction: under the smaller id. */
export function setPair(
  state: SettleState,
  graph: string,
  x: string,
  y: string,
  value: Kept,
): void {
  const [a, b] = x < y ? [x, y] : [y, x]
  state.setEdge(graph, a, b, value)
}
