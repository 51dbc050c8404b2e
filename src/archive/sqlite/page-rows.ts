import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { bodyText } from '../../article/index.ts'
import type { Annotated } from '../../record/index.ts'
import { type AddOutcome, type Again, type ArchivedPage, withSources } from '../archive.ts'
import { pageAddress } from '../page-address.ts'
import { foldText } from '../search-words.ts'
import { pack, packAgainst, packBytes, unpackAgainst, unpackBytes, unpackText } from './packed.ts'
import type { PastRows } from './past-rows.ts'
import { DamagedError } from './sqlite-error.ts'

/** The pages of an archive as rows. */
export type PageRows = ReturnType<typeof pageRows>

/** The pages of an archive as rows: bytes, places, what was read of each, its words. */
export function pageRows(database: DatabaseSync, past: PastRows) {
  const sql = (text: string) => database.prepare(text)
  const number = sql('SELECT n FROM page WHERE id = ?')
  const insert = sql(
    'INSERT INTO page (id, raw, url, read, by, title, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const update = sql('UPDATE page SET read = ?, by = ?, title = ?, body = ?, since = ? WHERE n = ?')
  const readSince = sql('SELECT read, body, since FROM page WHERE id = ? AND read IS NOT NULL')
  const before = sql('SELECT read, body, since FROM page WHERE n = ? AND read IS NOT NULL')
  const addSource = sql('INSERT OR IGNORE INTO source (page, source) VALUES (?, ?)')
  const sources = sql('SELECT source FROM source WHERE page = ? ORDER BY source')
  const read = sql('SELECT n, read, body FROM page WHERE id = ? AND read IS NOT NULL')
  const all = sql('SELECT n, read, body FROM page WHERE read IS NOT NULL ORDER BY id')
  const others = sql('SELECT n, id, url FROM page WHERE by <> ? ORDER BY id')
  const raw = sql('SELECT raw FROM page WHERE id = ?')
  const count = sql('SELECT count(*) AS n FROM page')
  const index = sql('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)')
  const unindex = sql('DELETE FROM words WHERE rowid = ?')

  const ids = sql('SELECT id FROM page WHERE read IS NOT NULL ORDER BY id')
  const setAddress = sql('INSERT OR REPLACE INTO address (address, page) VALUES (?, ?)')
  const noAddress = sql('DELETE FROM address WHERE page = ?')
  const versions = sql(
    `SELECT page.id FROM address AS own JOIN address AS other ON other.address = own.address
     JOIN page ON page.n = other.page WHERE own.page = ? ORDER BY other.page`,
  )
  const cameFrom = sql(
    `SELECT DISTINCT id FROM source JOIN page ON n = source.page
     WHERE source >= ? AND source < ? ORDER BY id`,
  )

  const numberOf = (id: string) => (number.get(id) as { n: number } | undefined)?.n
  const sourcesOf = (n: number) => sources.all(n).map((row) => (row as { source: string }).source)
  /** What was read of a page, as text: its body stands in it word for word, and is not packed twice. */
  const readOf = (row: unknown): string => {
    const { read, body } = row as { read: Uint8Array; body: Uint8Array }
    return unpackAgainst(read, unpackText(body))
  }
  const packRead = (page: Annotated, body: string) =>
    packAgainst(JSON.stringify(page), JSON.stringify(body))
  const pageOf = (row: unknown): Annotated => {
    const { n } = row as { n: number }
    return withSources(JSON.parse(readOf(row)) as Annotated, sourcesOf(n))
  }
  const reindex = (n: number, title: string, body: string) => {
    unindex.run(n)
    index.run(n, foldText(title), foldText(body))
  }
  const keepSources = (n: number, from: readonly string[]): string[] =>
    from.filter((source) => addSource.run(n, source).changes > 0)
  const idsOf = (rows: readonly unknown[]) => rows.map((row) => (row as { id: string }).id)
  const keepAddress = (n: number, { article }: Annotated) => {
    const address = pageAddress(article)
    if (address) setAddress.run(address, n)
    else noAddress.run(n)
  }
  const page = (id: string): Annotated | null => {
    const row = read.get(id)
    return row ? pageOf(row) : null
  }
  return {
    numberOf,
    has: (id: string) => numberOf(id) !== undefined,
    count: () => (count.get() as { n: number }).n,
    /** What became of a page, and the places that it had not come from before. */
    add(page: ArchivedPage | Again, by: string): { outcome: AddOutcome; sources: string[] } {
      const id = 'id' in page ? page.id : page.read.article.id
      const from = 'id' in page ? [page.source] : page.read.article.origin.sources
      const known = numberOf(id)
      if (known !== undefined) {
        const sources = keepSources(known, from)
        return { outcome: sources.length > 0 ? 'other-source' : 'known', sources }
      }
      if ('id' in page) throw new Error(`no page ${id} is held`)
      const { article } = page.read
      const body = bodyText(article)
      const packed = [
        packBytes(page.raw),
        article.origin.url ?? null,
        packRead(page.read, body),
      ] as const
      insert.run(id, ...packed, by, article.title, pack(body))
      const n = numberOf(id) as number
      reindex(n, article.title, body)
      keepAddress(n, page.read)
      // What comes from nowhere came, too.
      return { outcome: 'new', sources: from.length > 0 ? keepSources(n, from) : [''] }
    },
    /** `since`: the number in the log from which on it is read so. */
    replace(page: Annotated, by: string, since: number): void {
      const n = numberOf(page.article.id)
      if (n === undefined) return
      const body = bodyText(page.article)
      const held = before.get(n) as { since: number } | undefined
      if (held) {
        const text = readOf(held)
        const next = JSON.stringify(page)
        past.keep('page', page.article.id, { since: held.since, until: since, text, next })
      }
      update.run(packRead(page, body), by, page.article.title, pack(body), since, n)
      keepAddress(n, page)
      reindex(n, page.article.title, body)
    },
    page,
    /** What was read of a page, as text, at a number in the log. */
    readAt(id: string, at: number): string | null {
      const row = readSince.get(id) as { since: number } | undefined
      if (!row) return null
      const now = () => readOf(row)
      return row.since <= at ? now() : past.at('page', id, at, now)
    },
    pages: (ids?: readonly string[]): Annotated[] =>
      ids ? [...ids].sort().flatMap((id) => page(id) ?? []) : all.all().map(pageOf),
    versions(id: string): string[] {
      const found = idsOf(versions.all(numberOf(id) ?? 0))
      return found.length > 0 ? found : [id]
    },
    ids: () => idsOf(ids.all()),
    cameFrom: (beginning: string) => idsOf(cameFrom.all(beginning, `${beginning}\u{10ffff}`)),
    raw(id: string): Uint8Array | null {
      const row = raw.get(id) as { raw: Uint8Array } | undefined
      if (!row) return null
      const bytes = unpackBytes(row.raw)
      if (createHash('sha256').update(bytes).digest('hex') !== id) throw new DamagedError()
      return bytes
    },
    readByOthers: (by: string) =>
      others.all(by).map((row) => {
        const { n, id, url } = row as { n: number; id: string; url: string | null }
        return { id, sources: sourcesOf(n), ...(url ? { url } : {}) }
      }),
  }
}
