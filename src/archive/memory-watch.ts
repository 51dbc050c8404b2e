import {
  type ItemState,
  namedAgain,
  type WatchedItem,
  type WatchedSource,
  type WatchStore,
} from './watching.ts'

/** Watched sources and pages of an archive in memory. */
export interface WatchData {
  readonly sources: Map<string, WatchedSource>
  readonly items: Map<string, WatchedItem>
  readonly waits: Map<string, number>
}

export const newWatchData = (): WatchData => ({
  sources: new Map(),
  items: new Map(),
  waits: new Map(),
})

/** The same as `sqlite/watch-rows.ts`, over maps. */
export function memoryWatch({ sources, items, waits }: WatchData): WatchStore {
  return {
    sources: () =>
      [...sources.values()].sort((a, b) => order(a.address, b.address) || order(a.id, b.id)),
    source: (id) => sources.get(id) ?? null,
    putSource(source, named = []) {
      sources.set(source.id, source)
      let count = 0
      for (const item of named) {
        const known = items.get(item.address)
        if (!known) count++
        items.set(item.address, known ? namedAgain(known, item) : item)
      }
      return count
    },
    removeSource(id) {
      for (const item of [...items.values()]) {
        if (item.source === id && item.state === 'waiting') items.delete(item.address)
      }
      return sources.delete(id)
    },
    dueSources: (now) =>
      dueOf(sources.values(), now, (source) => source.id).map(({ id, host }) => ({ id, host })),
    item: (address) => items.get(address) ?? null,
    putItem: (item) => {
      items.set(item.address, item)
    },
    dueItems: (now, limit) =>
      dueOf(items.values(), now, (item) => item.address)
        .slice(0, limit)
        .map(({ address, host }) => ({ address, host })),
    countItems(source) {
      const counts: Partial<Record<ItemState, number>> = {}
      for (const item of items.values()) {
        if (item.source === source) counts[item.state] = (counts[item.state] ?? 0) + 1
      }
      return counts
    },
    nextDue: () =>
      [...sources.values(), ...items.values()].reduce<number | null>(
        (first, { due }) => (due === null || (first !== null && first <= due) ? first : due),
        null,
      ),
    waitOf: (host) => waits.get(host) ?? 0,
    putWait: (host, until) => {
      waits.set(host, until)
    },
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function dueOf<T extends { readonly due: number | null; readonly host: string }>(
  all: Iterable<T>,
  now: number,
  key: (one: T) => string,
): T[] {
  const due = [...all].filter((one) => one.due !== null && one.due <= now)
  return due.sort(
    (a, b) => order(a.host, b.host) || (a.due ?? 0) - (b.due ?? 0) || order(key(a), key(b)),
  )
}
