import type { Kept, SettleState, StateEdge } from './settle-state.ts'

interface Held {
  readonly keys: readonly number[]
  readonly day: number | null
  readonly weights: ReadonlyMap<number, number>
}

/** What a state in memory holds. */
export interface StateData {
  readonly parts: Map<string, Map<string, Kept>>
  readonly held: Map<string, Map<string, Held>>
  readonly byKey: Map<string, Map<number, Set<string>>>
  /** Edges by graph, by each end, by both. */
  readonly graphs: Map<string, Map<string, Map<string, StateEdge>>>
}

export const newStateData = (): StateData => ({
  parts: new Map(),
  held: new Map(),
  byKey: new Map(),
  graphs: new Map(),
})

/** A state in memory. */
export function memoryState({ parts, held, byKey, graphs }: StateData): SettleState {
  const within = <K, V>(map: Map<string, Map<K, V>>, name: string): Map<K, V> => {
    const known = map.get(name) ?? new Map<K, V>()
    map.set(name, known)
    return known
  }
  const under = (index: string, key: number) => within(byKey, index).get(key) ?? new Set<string>()
  const hold = (
    index: string,
    id: string,
    keys: readonly number[],
    day: number | null,
    weights: ReadonlyMap<number, number> = new Map(),
  ) => {
    for (const key of within(held, index).get(id)?.keys ?? []) under(index, key).delete(id)
    if (keys.length === 0) within(held, index).delete(id)
    else within(held, index).set(id, { keys: [...keys], day, weights })
    for (const key of keys) within(byKey, index).set(key, under(index, key).add(id))
  }
  const end = (graph: string, id: string) => within(within(graphs, graph), id)
  return {
    get: (part, id) => within(parts, part).get(id) ?? null,
    put(part, id, value) {
      if (value === null) within(parts, part).delete(id)
      else within(parts, part).set(id, value)
    },
    has: (part, id) => within(parts, part).has(id),
    keys: (index, id) => within(held, index).get(id)?.keys ?? [],
    setKeys: (index, id, keys) => hold(index, id, keys, null),
    setDatedKeys: (index, id, keys, day) => hold(index, id, [...keys.keys()], day, keys),
    holders: (index, key, limit) => [...under(index, key)].sort().slice(0, limit),
    alike(index, keys, { from, to, least }) {
      const common = new Map<string, number>()
      for (const [key, weight] of keys) {
        for (const id of under(index, key)) {
          const { day = null, weights } = within(held, index).get(id) ?? {}
          if (day !== null && (day < from || day > to)) continue
          common.set(id, (common.get(id) ?? 0) + weight * (weights?.get(key) ?? 0))
        }
      }
      return [...common].flatMap(([id, sum]) => (sum >= least ? [id] : []))
    },
    setEdge(graph, a, b, value) {
      const key = `${a} ${b}`
      for (const id of [a, b]) {
        if (value === null) end(graph, id).delete(key)
        else end(graph, id).set(key, { a, b, value })
      }
    },
    edges: (graph, id) => [...end(graph, id).values()],
    edgesFrom: (graph, id) => [...end(graph, id).values()].filter(({ a }) => a === id),
    edgesTo: (graph, id) => [...end(graph, id).values()].filter(({ b }) => b === id),
    countFrom: (graph, id) => [...end(graph, id).values()].filter(({ a }) => a === id).length,
    clear() {
      for (const map of [parts, held, byKey, graphs]) map.clear()
    },
  }
}
