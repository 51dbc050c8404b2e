import type { DatabaseSync } from 'node:sqlite'
import { packAgainst, unpackAgainst, unpackText } from './packed.ts'

/** What was kept before, by the kind of thing. */
export type PastPart = 'article' | 'page' | 'story' | 'head' | 'place'

/** After so many values in a row, each kept as what differs from the next, one is kept whole. */
const MOST_IN_CHAIN = 16
/** Shorter texts are kept as they are. */
const PLAIN = 200

interface PastRow {
  readonly since: number
  readonly until: number
  readonly against: number
  readonly value: Uint8Array | string
}

/** What was kept before, as rows. */
export type PastRows = ReturnType<typeof pastRows>

/**
 * Values that others took the place of, with the numbers in the log from which on and until when they held. Each is packed
 * with the one that took its place as dictionary: what stayed the same costs nothing.
 */
export function pastRows(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text)
  const put = sql(
    'INSERT OR REPLACE INTO past (part, id, until, since, against, value) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const count = sql('SELECT count(*) AS n FROM past WHERE part = ? AND id = ?')
  const later = sql(
    'SELECT since, until, against, value FROM past WHERE part = ? AND id = ? AND until > ? ORDER BY until',
  )
  const ids = sql(
    `SELECT DISTINCT id FROM past
     WHERE part = ?1 AND id >= ?2 AND id < ?3 AND until > ?4 AND since <= ?4 ORDER BY id`,
  )
  return {
    /** Keeps what held from `since` on and does no more from `until` on; `next` took its place. */
    keep(
      part: PastPart,
      id: string,
      {
        since,
        until,
        text,
        next,
      }: { since: number; until: number; text: string; next: string | null },
    ): void {
      if (since >= until) return
      if (text.length < PLAIN) {
        put.run(part, id, until, since, 0, text)
        return
      }
      const { n } = count.get(part, id) as { n: number }
      const isWhole = next === null || n % MOST_IN_CHAIN === MOST_IN_CHAIN - 1
      const packed = packAgainst(text, isWhole ? null : next)
      put.run(part, id, until, since, isWhole ? 0 : 1, packed)
    },
    /** What held at a number in the log; `now` gives what holds now, and what was kept in its place since. */
    at(part: PastPart, id: string, seq: number, now: () => string | null): string | null {
      const rows: PastRow[] = []
      for (const row of later.iterate(part, id, seq) as Iterable<unknown>) {
        const one = row as PastRow
        if (rows.length === 0 && one.since > seq) return null
        rows.push(one)
        if (one.against === 0) break
      }
      let text = rows.at(-1)?.against === 0 ? null : now()
      for (const { against, value } of rows.reverse()) {
        if (typeof value === 'string') text = value
        else text = against === 0 ? unpackText(value) : unpackAgainst(value, text ?? '')
      }
      return rows.length > 0 ? text : null
    },
    /** Ids that begin so and had a value at a number in the log which they have no more. */
    ids: (part: PastPart, beginning: string, seq: number): string[] =>
      ids
        .all(part, beginning, `${beginning}\u{10ffff}`, seq)
        .map((row) => (row as { id: string }).id),
  }
}
