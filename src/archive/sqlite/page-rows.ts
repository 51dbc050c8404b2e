import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { bodyText } from '../../article/index.ts'
import type { Annotated } from '../../record/index.ts'
import { type AddOutcome, type Again, type ArchivedPage, withSources } from '../archive.ts'
import { foldText } from '../search-words.ts'
import { pack, packBytes, unpack, unpackBytes } from './packed.ts'
import { DamagedError } from './sqlite-error.ts'

/** The pages of an archive as rows. */
export type PageRows = ReturnType<typeof pageRows>

/** The pages of an archive as rows: bytes, places, what was read of each, its words. */
export function pageRows(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text)
  const number = sql('SELECT n FROM page WHERE id = ?')
  const insert = sql(
    'INSERT INTO page (id, raw, url, read, by, title, body) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const update = sql('UPDATE page SET read = ?, by = ?, title = ?, body = ? WHERE n = ?')
  const addSource = sql('INSERT OR IGNORE INTO source (page, source) VALUES (?, ?)')
  const sources = sql('SELECT source FROM source WHERE page = ? ORDER BY source')
  const read = sql('SELECT n, read FROM page WHERE id = ? AND read IS NOT NULL')
  const all = sql('SELECT n, read FROM page WHERE read IS NOT NULL ORDER BY id')
  const others = sql('SELECT n, id, url FROM page WHERE by <> ? ORDER BY id')
  const raw = sql('SELECT raw FROM page WHERE id = ?')
  const count = sql('SELECT count(*) AS n FROM page')
  const index = sql('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)')
  const unindex = sql('DELETE FROM words WHERE rowid = ?')

  const numberOf = (id: string) => (number.get(id) as { n: number } | undefined)?.n
  const sourcesOf = (n: number) => sources.all(n).map((row) => (row as { source: string }).source)
  const pageOf = (row: unknown): Annotated => {
    const { n, read: packed } = row as { n: number; read: Uint8Array }
    return withSources(unpack(packed) as Annotated, sourcesOf(n))
  }
  const reindex = (n: number, title: string, body: string) => {
    unindex.run(n)
    index.run(n, foldText(title), foldText(body))
  }
  const keepSources = (n: number, from: readonly string[]): string[] =>
    from.filter((source) => addSource.run(n, source).changes > 0)
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
      const packed = [packBytes(page.raw), article.origin.url ?? null, pack(page.read)] as const
      insert.run(id, ...packed, by, article.title, pack(body))
      const n = numberOf(id) as number
      reindex(n, article.title, body)
      // What comes from nowhere came, too.
      return { outcome: 'new', sources: from.length > 0 ? keepSources(n, from) : [''] }
    },
    replace(page: Annotated, by: string): void {
      const n = numberOf(page.article.id)
      if (n === undefined) return
      const body = bodyText(page.article)
      update.run(pack(page), by, page.article.title, pack(body), n)
      reindex(n, page.article.title, body)
    },
    page,
    pages: (ids?: readonly string[]): Annotated[] =>
      ids ? [...ids].sort().flatMap((id) => page(id) ?? []) : all.all().map(pageOf),
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
