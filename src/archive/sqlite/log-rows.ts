import type { DatabaseSync } from 'node:sqlite'
import {
  type Arrival,
  type Change,
  type ChangeLine,
  LOG_SIZE,
  type LogAsk,
  type LogPage,
  logPage,
} from '../log.ts'

/** What came and changed, numbered, and the ids that stories had. */
export type LogRows = ReturnType<typeof logRows>

/** What came and changed, numbered, and the ids that stories had. */
export function logRows(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text)
  const last = sql('SELECT max(seq) AS seq FROM moment')
  const lastAt = sql('SELECT max(seq) AS seq FROM moment WHERE at <= ?')
  const atOf = sql('SELECT at FROM moment WHERE seq = ?')
  const putMoment = sql('INSERT INTO moment (seq, at) VALUES (?, ?)')
  const putArrival = sql(
    'INSERT INTO arrival (seq, at, page, source) SELECT ?, ?, n, ? FROM page WHERE id = ?',
  )
  const putChange = sql(
    'INSERT INTO change (seq, at, story, kind, ids, text) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const arrivals = sql(
    `SELECT seq, at, id AS article, source FROM arrival JOIN page ON n = page
     WHERE seq > ?1 AND ?2 IS NULL ORDER BY seq LIMIT ?3`,
  )
  const ofPage = sql(
    `SELECT seq, at, id AS article, source FROM page JOIN arrival ON page = n
     WHERE id = ?2 AND seq > ?1 ORDER BY seq LIMIT ?3`,
  )
  const columns = 'SELECT seq, at, story, kind, ids, text FROM change'
  const changes = sql(`${columns} WHERE seq > ? ORDER BY seq LIMIT ?`)
  const ofStory = sql(
    `${columns} WHERE seq > ?1 AND story IN (SELECT ?3 UNION SELECT id FROM former WHERE story = ?3)
     ORDER BY seq LIMIT ?2`,
  )
  const follow = sql('UPDATE former SET story = ? WHERE story = ?')
  const lead = sql('INSERT OR REPLACE INTO lead (id, seq, story) VALUES (?, ?, ?)')
  const ledAt = sql('SELECT story FROM lead WHERE id = ? AND seq <= ? ORDER BY seq DESC LIMIT 1')
  const ledBegin = sql('SELECT DISTINCT id FROM lead WHERE id >= ? AND id < ? ORDER BY id')
  const sourcesAt = sql(
    'SELECT source FROM arrival JOIN page ON n = page WHERE id = ? AND seq <= ? ORDER BY source',
  )
  const redirect = sql('INSERT OR REPLACE INTO former (id, story) VALUES (?, ?)')
  const name = sql('DELETE FROM former WHERE id = ?')
  const formers = sql('SELECT id FROM former WHERE story = ? ORDER BY id')
  const former = sql('SELECT story FROM former WHERE id = ?')
  const begin = sql(
    'SELECT id FROM former WHERE id >= ? AND id < ? AND story IS NOT NULL ORDER BY id LIMIT ?',
  )

  /** Whether anything was kept since the last moment. */
  let isOther = false
  const seq = () => (last.get() as { seq: number | null }).seq ?? 0
  /** Writes rows numbered after all that there are, and the moment at which they were written. */
  const write = <T>(rows: readonly T[], at: string, put: (seq: number, row: T) => void) => {
    const from = seq()
    for (const [index, row] of rows.entries()) put(from + index + 1, row)
    // What nobody timed was when the last was.
    const time = at === '' ? ((atOf.get(from) as { at: string } | undefined)?.at ?? '') : at
    putMoment.run(from + Math.max(1, rows.length), time)
    isOther = false
  }
  const idsOf = (rows: readonly unknown[]) => rows.map((row) => (row as { id: string }).id)
  const change = (row: unknown): Change => {
    const { ids, ...line } = row as Change & { ids: string }
    return { ...line, ids: JSON.parse(ids) }
  }
  return {
    seq,
    seqAt: (time: string): number => (lastAt.get(time) as { seq: number | null }).seq ?? 0,
    /** The number from which on holds what is kept now. */
    next(): number {
      isOther = true
      return seq() + 1
    },
    arrive(article: string, sources: readonly string[], at: string): void {
      if (sources.length === 0) return
      write(sources, at, (seq, source) => putArrival.run(seq, at, source, article))
    },
    log(lines: readonly ChangeLine[], at: string): void {
      if (lines.length === 0 && !isOther) return
      write(lines, at, (seq, { story, kind, ids, text }) =>
        putChange.run(seq, at, story, kind, JSON.stringify(ids), text),
      )
    },
    arrivals({
      since = 0,
      article,
      limit = LOG_SIZE,
    }: LogAsk & { readonly article?: string } = {}): LogPage<Arrival> {
      const some = article === undefined ? arrivals : ofPage
      return logPage(some.all(since, article ?? null, limit + 1) as unknown as Arrival[], limit)
    },
    changes({
      since = 0,
      story,
      limit = LOG_SIZE,
    }: LogAsk & { readonly story?: string } = {}): LogPage<Change> {
      const rows =
        story === undefined ? changes.all(since, limit + 1) : ofStory.all(since, limit + 1, story)
      return logPage(rows.map(change), limit)
    },
    redirect(id: string, story: string | null): void {
      follow.run(story, id)
      redirect.run(id, story)
      lead.run(id, seq() + 1, story)
    },
    named: (story: string) => name.run(story),
    formers: (story: string): string[] => idsOf(formers.all(story)),
    isFormer: (id: string): boolean => former.get(id) !== undefined,
    redirected: (id: string): string | null =>
      (former.get(id) as { story: string | null } | undefined)?.story ?? null,
    /** Where an id led at a number in the log. */
    ledAt: (id: string, at: number): string | null =>
      (ledAt.get(id, at) as { story: string | null } | undefined)?.story ?? null,
    /** Ids that begin so and ever led to another story. */
    ledBegin: (beginning: string): string[] =>
      idsOf(ledBegin.all(beginning, `${beginning}\u{10ffff}`)),
    /** The places that a page had come from at a number in the log; none where it had not come. */
    sourcesAt: (article: string, at: number): string[] =>
      sourcesAt.all(article, at).map((row) => (row as { source: string }).source),
    formerlyBegin: (beginning: string, limit: number): string[] =>
      idsOf(begin.all(beginning, `${beginning}\u{10ffff}`, limit)),
  }
}
