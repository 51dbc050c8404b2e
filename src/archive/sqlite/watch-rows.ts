import type { DatabaseSync } from 'node:sqlite'
import { gunzipSync, gzipSync } from 'node:zlib'
import {
  type ItemState,
  namedAgain,
  type WatchedItem,
  type WatchedSource,
  type WatchStore,
} from '../watching.ts'

/** Watched sources and pages in rows; `transact` makes one transaction of what it is given. */
export function watchRows(
  database: DatabaseSync,
  guard: <T>(work: () => T) => T,
  transact: <T>(work: () => T) => T,
): WatchStore {
  const sources = sourceRows(database)
  const items = itemRows(database)
  const hosts = hostRows(database)
  const nextDue = database.prepare(
    'SELECT min(due) AS due FROM (SELECT min(due) AS due FROM watched UNION ALL SELECT min(due) FROM watched_item)',
  )
  return {
    sources: () => guard(sources.all),
    source: (id) => guard(() => sources.get(id)),
    putSource: (source, named = []) =>
      transact(() => {
        sources.put(source)
        let count = 0
        for (const item of named) {
          const known = items.get(item.address)
          if (!known) count++
          items.put(known ? namedAgain(known, item) : item)
        }
        return count
      }),
    removeSource: (id) =>
      transact(() => {
        items.forget(id)
        return sources.remove(id)
      }),
    dueSources: (now) => guard(() => sources.due(now)),
    item: (address) => guard(() => items.get(address)),
    putItem: (item) => transact(() => items.put(item)),
    dueItems: (now, limit) => guard(() => items.due(now, limit)),
    countItems: (source) => guard(() => items.count(source)),
    nextDue: () => guard(() => (nextDue.get() as { due: number | null }).due),
    waitOf: (host) => guard(() => hosts.get(host)),
    putWait: (host, until) => transact(() => hosts.put(host, until)),
  }
}

function sourceRows(database: DatabaseSync) {
  const all = database.prepare("SELECT value FROM watched ORDER BY value ->> 'address', id")
  const get = database.prepare('SELECT value FROM watched WHERE id = ?')
  const put = database.prepare(
    'INSERT OR REPLACE INTO watched (id, host, due, value) VALUES (?, ?, ?, ?)',
  )
  const remove = database.prepare('DELETE FROM watched WHERE id = ?')
  const due = database.prepare('SELECT id, host FROM watched WHERE due <= ? ORDER BY host, due, id')
  const read = (row: unknown) => JSON.parse((row as { value: string }).value) as WatchedSource
  return {
    all: () => all.all().map(read),
    get: (id: string) => {
      const row = get.get(id)
      return row ? read(row) : null
    },
    put: (source: WatchedSource) => {
      put.run(source.id, source.host, source.due, JSON.stringify(source))
    },
    remove: (id: string) => Number(remove.run(id).changes) > 0,
    due: (now: number) => due.all(now) as unknown as { id: string; host: string }[],
  }
}

function itemRows(database: DatabaseSync) {
  const get = database.prepare('SELECT value, words FROM watched_item WHERE address = ?')
  const put = database.prepare(
    'INSERT OR REPLACE INTO watched_item (address, source, host, state, due, value, words) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const forget = database.prepare("DELETE FROM watched_item WHERE source = ? AND state = 'waiting'")
  const due = database.prepare(
    'SELECT address, host FROM watched_item WHERE due <= ? ORDER BY host, due, address LIMIT ?',
  )
  const count = database.prepare(
    'SELECT state, count(*) AS n FROM watched_item WHERE source = ? GROUP BY state ORDER BY state',
  )
  return {
    get(address: string): WatchedItem | null {
      const row = get.get(address) as { value: string; words: Uint8Array | null } | undefined
      if (!row) return null
      const item = JSON.parse(row.value) as WatchedItem
      return row.words === null ? item : { ...item, words: gunzipSync(row.words).toString('utf8') }
    },
    put({ words, ...item }: WatchedItem): void {
      const packed = words === undefined ? null : gzipSync(words)
      const { address, source, host, state, due } = item
      put.run(address, source, host, state, due, JSON.stringify(item), packed)
    },
    forget: (source: string) => {
      forget.run(source)
    },
    due: (now: number, limit: number) =>
      due.all(now, limit) as unknown as { address: string; host: string }[],
    count: (source: string) => {
      const rows = count.all(source) as unknown as { state: ItemState; n: number }[]
      return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
    },
  }
}

function hostRows(database: DatabaseSync) {
  const get = database.prepare('SELECT until FROM watched_host WHERE host = ?')
  const put = database.prepare('INSERT OR REPLACE INTO watched_host (host, until) VALUES (?, ?)')
  return {
    get: (host: string) => (get.get(host) as { until: number } | undefined)?.until ?? 0,
    put: (host: string, until: number) => {
      put.run(host, until)
    },
  }
}
