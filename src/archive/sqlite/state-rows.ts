import type { DatabaseSync } from 'node:sqlite'
import type { Kept, SettleState, StateEdge } from '../settle-state.ts'
import { pack, unpack } from './packed.ts'
import { pageNumbers } from './page-numbers.ts'

/** Stands for "no day": before all of them. */
const NO_DAY = -1_000_000_000
/** Longer values are packed. */
const PLAIN = 200
/** Kinds of things that are kept of a page, by number: a row's key is the page's number times this, plus the kind's. */
const KINDS = 64

/** A state as rows. Pages stand in them by their numbers, in an order that follows their ids; kinds by numbers, too. */
export function stateRows(database: DatabaseSync): SettleState {
  const sql = (text: string) => database.prepare(text)
  const get = sql('SELECT value FROM kept WHERE key = ?')
  const put = sql('INSERT OR REPLACE INTO kept (key, value) VALUES (?, ?)')
  const drop = sql('DELETE FROM kept WHERE key = ?')
  const note = sql('SELECT value FROM noted WHERE kind = ? AND id = ?')
  const putNote = sql('INSERT OR REPLACE INTO noted (kind, id, value) VALUES (?, ?, ?)')
  const dropNote = sql('DELETE FROM noted WHERE kind = ? AND id = ?')
  const keysOf = sql('SELECT keys, day FROM held WHERE key = ?')
  const keep = sql('INSERT OR REPLACE INTO held (key, keys, day) VALUES (?, ?, ?)')
  const unkeep = sql('DELETE FROM held WHERE key = ?')
  const post = sql('INSERT OR IGNORE INTO holder (kind, key, place, page) VALUES (?, ?, ?, ?)')
  const unpost = sql('DELETE FROM holder WHERE kind = ? AND key = ? AND place = ? AND page = ?')
  const holders = sql(
    'SELECT page FROM holder WHERE kind = ? AND key = ? ORDER BY place, page LIMIT ?',
  )
  const date = sql(
    'INSERT OR REPLACE INTO dated (kind, key, day, page, weight) VALUES (?, ?, ?, ?, ?)',
  )
  const undate = sql('DELETE FROM dated WHERE kind = ? AND key = ? AND day = ? AND page = ?')
  const near = sql(
    `SELECT page FROM json_each(?1) AS asked
     CROSS JOIN dated ON kind = ?2 AND dated.key = asked.value ->> 0 AND day BETWEEN ?3 AND ?4
     GROUP BY page HAVING sum(weight * (asked.value ->> 1)) >= ?5`,
  )
  const connect = sql('INSERT OR REPLACE INTO edge (kind, a, b, value) VALUES (?, ?, ?, ?)')
  const cut = sql('DELETE FROM edge WHERE kind = ? AND a = ? AND b = ?')
  const from = sql('SELECT a, b, value FROM edge WHERE kind = ? AND a = ?')
  const toward = sql('SELECT a, b, value FROM edge WHERE kind = ? AND b = ?')
  const count = sql('SELECT count(*) AS n FROM edge WHERE kind = ? AND a = ?')

  const pages = pageNumbers(database)
  const kindOf = kindNumbers(database)
  const pageOf = (id: string) => pages.numberOf(id) as number
  const keyOf = (part: string, n: number): number => n * KINDS + kindOf(part)
  const pagesOf = (rows: readonly unknown[]): string[] =>
    rows.map((row) => pages.idOf((row as { page: number }).page))
  const edgesOf = (rows: readonly unknown[]): StateEdge[] =>
    rows.map((row) => {
      const { a, b, value } = row as { a: number; b: number; value: Uint8Array | string }
      return { a: pages.idOf(a), b: pages.idOf(b), value: opened(value) }
    })
  const rowOf = (part: string, id: string) => {
    const n = pages.numberOf(id)
    return n === null ? note.get(kindOf(part), id) : get.get(keyOf(part, n))
  }
  /** Keeps what an article is held under; says which keys it is no longer held under, and which are new. */
  const keepKeys = (index: string, n: number, keys: readonly number[], day: number) => {
    const { keys: old, day: before } = keptKeys(keysOf.get(keyOf(index, n)))
    const [was, is] = [new Set(old), new Set(keys)]
    if (is.size === 0) unkeep.run(keyOf(index, n))
    else keep.run(keyOf(index, n), new Uint8Array(Int32Array.from(is).buffer), day)
    const stays = (key: number) => before === day && was.has(key) && is.has(key)
    const changed = (all: ReadonlySet<number>) => [...all].filter((key) => !stays(key))
    return { gone: changed(was), come: changed(is), was, before }
  }
  return {
    get(part, id) {
      const row = rowOf(part, id) as { value: Uint8Array | string } | undefined
      return row ? opened(row.value) : null
    },
    has: (part, id) => rowOf(part, id) !== undefined,
    put(part, id, value) {
      const n = pages.numberOf(id)
      if (n === null) {
        if (value === null) dropNote.run(kindOf(part), id)
        else putNote.run(kindOf(part), id, closed(value))
      } else if (value === null) drop.run(keyOf(part, n))
      else put.run(keyOf(part, n), closed(value))
    },
    keys: (index, id) => keptKeys(keysOf.get(keyOf(index, pageOf(id)))).keys,
    setKeys(index, id, keys) {
      const [kind, n, place] = [kindOf(index), pageOf(id), placeOf(id)]
      const { gone, come } = keepKeys(index, n, keys, NO_DAY)
      for (const key of gone) unpost.run(kind, key, place, n)
      for (const key of come) post.run(kind, key, place, n)
    },
    setDatedKeys(index, id, keys, day) {
      const [kind, n] = [kindOf(index), pageOf(id)]
      const { was, before } = keepKeys(index, n, [...keys.keys()], day ?? NO_DAY)
      for (const key of was) undate.run(kind, key, before, n)
      for (const [key, weight] of keys) date.run(kind, key, day ?? NO_DAY, n, weight)
    },
    holders: (index, key, limit = -1) => pagesOf(holders.all(kindOf(index), key, limit)),
    alike(index, keys, { from, to, least }) {
      const asked = [JSON.stringify([...keys]), kindOf(index)] as const
      const dated = near.all(...asked, Math.max(from, NO_DAY + 1), to, least)
      return pagesOf([...dated, ...near.all(...asked, NO_DAY, NO_DAY, least)])
    },
    setEdge(graph, a, b, value) {
      const ends = [kindOf(graph), pageOf(a), pageOf(b)] as const
      if (value === null) cut.run(...ends)
      else connect.run(...ends, closed(value))
    },
    edges: (graph, id) => {
      const ends = [kindOf(graph), pageOf(id)] as const
      return edgesOf([...from.all(...ends), ...toward.all(...ends)])
    },
    edgesFrom: (graph, id) => edgesOf(from.all(kindOf(graph), pageOf(id))),
    edgesTo: (graph, id) => edgesOf(toward.all(kindOf(graph), pageOf(id))),
    countFrom: (graph, id) => (count.get(kindOf(graph), pageOf(id)) as { n: number }).n,
    clear() {
      for (const table of ['kept', 'noted', 'held', 'holder', 'dated', 'edge'])
        database.exec(`DELETE FROM ${table}`)
    },
  }
}

/** The number of each kind of thing: given when it is first asked for, the same ever after. */
function kindNumbers(database: DatabaseSync): (name: string) => number {
  const all = database.prepare('SELECT code, name FROM kind')
  const add = database.prepare('INSERT OR IGNORE INTO kind (code, name) VALUES (?, ?)')
  const known = new Map<string, number>()
  const load = () => {
    for (const row of all.all()) {
      const { code, name } = row as { code: number; name: string }
      known.set(name, code)
    }
  }
  return (name) => {
    const code = known.get(name)
    if (code !== undefined) return code
    load()
    if (!known.has(name)) {
      add.run(known.size, name)
      load()
    }
    return known.get(name) as number
  }
}

/** Half of the numbers of twelve hexadecimal digits: with a sign they take six bytes. */
const HALF = 2 ** 47

/** Where an article stands among all: a whole number that rises with its id. */
const placeOf = (id: string): number => Number.parseInt(id.slice(0, 12), 16) - HALF

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
