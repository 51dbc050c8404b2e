import type { DatabaseSync } from 'node:sqlite'
import type { Kept, SettleState, StateEdge } from '../settle-state.ts'
import { pack, unpack } from './packed.ts'

/** Stands for "no day": before all of them. */
const NO_DAY = -1_000_000_000
/** Longer values are packed. */
const PLAIN = 200

/** A state as rows. Pages stand in them by their numbers, in an order that follows their ids. */
export function stateRows(database: DatabaseSync): SettleState {
  const sql = (text: string) => database.prepare(text)
  const get = sql('SELECT value FROM part WHERE part = ? AND id = ?')
  const put = sql('INSERT OR REPLACE INTO part (part, id, value) VALUES (?, ?, ?)')
  const drop = sql('DELETE FROM part WHERE part = ? AND id = ?')
  const ids = sql('SELECT id FROM part WHERE part = ? ORDER BY id')
  const keysOf = sql('SELECT keys, day FROM held WHERE store = ? AND page = ?')
  const keep = sql('INSERT OR REPLACE INTO held (store, page, keys, day) VALUES (?, ?, ?, ?)')
  const unkeep = sql('DELETE FROM held WHERE store = ? AND page = ?')
  const post = sql('INSERT OR IGNORE INTO holder (store, key, place, page) VALUES (?, ?, ?, ?)')
  const unpost = sql('DELETE FROM holder WHERE store = ? AND key = ? AND place = ? AND page = ?')
  const holders = sql(
    'SELECT page FROM holder WHERE store = ? AND key = ? ORDER BY place, page LIMIT ?',
  )
  const date = sql(
    'INSERT OR REPLACE INTO dated (store, key, day, page, weight) VALUES (?, ?, ?, ?, ?)',
  )
  const undate = sql('DELETE FROM dated WHERE store = ? AND key = ? AND day = ? AND page = ?')
  const near = sql(
    'SELECT page, weight FROM dated WHERE store = ? AND key = ? AND day BETWEEN ? AND ?',
  )
  const connect = sql('INSERT OR REPLACE INTO edge (graph, a, b, value) VALUES (?, ?, ?, ?)')
  const cut = sql('DELETE FROM edge WHERE graph = ? AND a = ? AND b = ?')
  const from = sql('SELECT a, b, value FROM edge WHERE graph = ? AND a = ?')
  const toward = sql('SELECT a, b, value FROM edge WHERE graph = ? AND b = ?')
  const count = sql('SELECT count(*) AS n FROM edge WHERE graph = ? AND a = ?')
  const number = sql('SELECT n FROM page WHERE id = ?')
  const name = sql('SELECT id FROM page WHERE n = ?')

  const names = new Map<number, string>()
  const numbers = new Map<string, number>()
  const learn = (n: number, id: string) => {
    names.set(n, id)
    numbers.set(id, n)
  }
  const nameOf = (n: number): string => {
    if (!names.has(n)) learn(n, (name.get(n) as { id: string }).id)
    return names.get(n) as string
  }
  const numberOf = (id: string): number => {
    if (!numbers.has(id)) learn((number.get(id) as { n: number }).n, id)
    return numbers.get(id) as number
  }
  const pagesOf = (rows: readonly unknown[]): string[] =>
    rows.map((row) => nameOf((row as { page: number }).page))
  const edgesOf = (rows: readonly unknown[]): StateEdge[] =>
    rows.map((row) => {
      const { a, b, value } = row as { a: number; b: number; value: Uint8Array | string }
      return { a: nameOf(a), b: nameOf(b), value: opened(value) }
    })
  /** Keeps what an article is held under; says which keys it is no longer held under, and which are new. */
  const keepKeys = (index: string, n: number, keys: readonly number[], day: number) => {
    const { keys: old, day: before } = keptKeys(keysOf.get(index, n))
    const [was, is] = [new Set(old), new Set(keys)]
    if (is.size === 0) unkeep.run(index, n)
    else keep.run(index, n, new Uint8Array(Int32Array.from(is).buffer), day)
    const stays = (key: number) => before === day && was.has(key) && is.has(key)
    const changed = (all: ReadonlySet<number>) => [...all].filter((key) => !stays(key))
    return { gone: changed(was), come: changed(is), was, before }
  }
  return {
    get(part, id) {
      const row = get.get(part, id) as { value: Uint8Array | string } | undefined
      return row ? opened(row.value) : null
    },
    put(part, id, value) {
      if (value === null) drop.run(part, id)
      else put.run(part, id, closed(value))
    },
    ids: (part) => ids.all(part).map((row) => (row as { id: string }).id),
    keys: (index, id) => keptKeys(keysOf.get(index, numberOf(id))).keys,
    setKeys(index, id, keys) {
      const n = numberOf(id)
      const { gone, come } = keepKeys(index, n, keys, NO_DAY)
      for (const key of gone) unpost.run(index, key, placeOf(id), n)
      for (const key of come) post.run(index, key, placeOf(id), n)
    },
    setDatedKeys(index, id, keys, day) {
      const n = numberOf(id)
      const { was, before } = keepKeys(index, n, [...keys.keys()], day ?? NO_DAY)
      for (const key of was) undate.run(index, key, before, n)
      for (const [key, weight] of keys) date.run(index, key, day ?? NO_DAY, n, weight)
    },
    holders: (index, key, limit = -1) => pagesOf(holders.all(index, key, limit)),
    holdersNear: (index, key, start, end) => {
      const dated = near.all(index, key, Math.max(start, NO_DAY + 1), end)
      return [...dated, ...near.all(index, key, NO_DAY, NO_DAY)].map((row) => {
        const { page, weight } = row as { page: number; weight: number }
        return { id: nameOf(page), weight }
      })
    },
    setEdge(graph, a, b, value) {
      if (value === null) cut.run(graph, numberOf(a), numberOf(b))
      else connect.run(graph, numberOf(a), numberOf(b), closed(value))
    },
    edges: (graph, id) => {
      const n = numberOf(id)
      return edgesOf([...from.all(graph, n), ...toward.all(graph, n)])
    },
    edgesFrom: (graph, id) => edgesOf(from.all(graph, numberOf(id))),
    edgesTo: (graph, id) => edgesOf(toward.all(graph, numberOf(id))),
    countFrom: (graph, id) => (count.get(graph, numberOf(id)) as { n: number }).n,
    clear() {
      for (const table of ['part', 'held', 'holder', 'dated', 'edge'])
        database.exec(`DELETE FROM ${table}`)
    },
  }
}

/** Where an article stands among all: a whole number that rises with its id. */
const placeOf = (id: string): number => Number.parseInt(id.slice(0, 13), 16)

function keptKeys(row: unknown): { keys: readonly number[]; day: number } {
  const { keys, day } = (row ?? { keys: new Uint8Array(), day: NO_DAY }) as {
    keys: Uint8Array
    day: number
  }
  return { keys: [...new Int32Array(keys.slice().buffer)], day }
}

function closed(value: Kept): Uint8Array | string {
  const text = JSON.stringify(value)
  return text.length <= PLAIN ? text : pack(value)
}

const opened = (value: Uint8Array | string): Kept =>
  typeof value === 'string' ? JSON.parse(value) : (unpack(value) as Kept)
