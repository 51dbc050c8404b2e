import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { bodyText } from '../article/index.ts'
import type { Annotated, StoryRecord } from '../brief/index.ts'
import {
  type AddOutcome,
  type Archive,
  type ArchivedPage,
  type Hit,
  type Settlement,
  searchTerms,
  withSources,
} from './archive.ts'
import { migrate } from './schema.ts'
import { explainSqliteError } from './sqlite-error.ts'

/** How long to wait for another process that writes, in milliseconds. */
const BUSY_MS = 5_000

/**
 * Opens (or makes) an archive in one SQLite file. `maxPages` bounds its size in pages of 4 KiB.
 *
 * @throws CopydeskError `archive-foreign`, `archive-locked`, `archive-full` or `archive-unusable`
 * @example openSqliteArchive('copydesk.db').search('foreign minister')
 */
export function openSqliteArchive(path: string, limits: { maxPages?: number } = {}): Archive {
  const guard = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw explainSqliteError(error, path)
    }
  }
  const database = guard(() => open(path, limits.maxPages))
  const transact = <T>(work: () => T): T =>
    guard(() => {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        // SQLite has rolled back by itself where the disk is full.
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    })
  const statements = prepare(database)
  return {
    add: (pages) => transact(() => pages.map((page) => addPage(statements, page))),
    page: (id) =>
      guard(() => {
        const row = statements.read.get(id)
        return row ? parsePage(row) : null
      }),
    raw: (id) =>
      guard(() => {
        const row = statements.raw.get(id) as { raw: Uint8Array } | undefined
        return row ? new Uint8Array(zstdDecompressSync(row.raw)) : null
      }),
    pages: () => guard(() => statements.pages.all().map(parsePage)),
    replace: (pages) => transact(() => replacePages(statements, pages)),
    settle: (settlement, by) => transact(() => settle(statements, settlement, by)),
    settledBy: () => guard(() => settledPart<string>(statements, 'by')[0] ?? null),
    settled: () =>
      guard(() => ({
        articles: settledPart<Annotated>(statements, 'article'),
        stories: settledPart<StoryRecord>(statements, 'story'),
      })),
    search: (words, limit = 20) => guard(() => search(statements, words, limit)),
    close: () => database.close(),
  }
}

function open(path: string, maxPages: number | undefined): DatabaseSync {
  const database = new DatabaseSync(path)
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_MS}`)
    migrate(database, path)
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    if (maxPages) database.exec(`PRAGMA max_page_count = ${Math.trunc(maxPages)}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

type Statements = ReturnType<typeof prepare>

function prepare(database: DatabaseSync) {
  const sql = (text: string): StatementSync => database.prepare(text)
  return {
    read: sql('SELECT read FROM page WHERE id = ?'),
    pages: sql('SELECT read FROM page ORDER BY id'),
    raw: sql('SELECT raw FROM page WHERE id = ?'),
    insert: sql('INSERT INTO page (id, read, raw) VALUES (?, ?, ?)'),
    index: sql('INSERT INTO words (id, title, body) VALUES (?, ?, ?)'),
    update: sql('UPDATE page SET read = ? WHERE id = ?'),
    settled: sql('SELECT value FROM settled WHERE part = ? ORDER BY id'),
    clear: sql('DELETE FROM settled'),
    unsettle: sql("DELETE FROM settled WHERE part = 'by'"),
    unindex: sql('DELETE FROM words WHERE id = ?'),
    settle: sql('INSERT INTO settled (part, id, value) VALUES (?, ?, ?)'),
    search: sql(
      `SELECT id, title, snippet(words, -1, '[', ']', '…', 24) AS snippet
       FROM words WHERE words MATCH ? ORDER BY rank, id LIMIT ?`,
    ),
  }
}

/** What is read of a page is several times its text, but says much twice: compressed it is a tenth. */
const pack = (value: unknown): Uint8Array => zstdCompressSync(JSON.stringify(value))
const unpack = (value: Uint8Array) => JSON.parse(zstdDecompressSync(value).toString())

const parsePage = (row: unknown): Annotated => unpack((row as { read: Uint8Array }).read)

function addPage(statements: Statements, { read, raw }: ArchivedPage): AddOutcome {
  const { article } = read
  const known = statements.read.get(article.id)
  if (!known) {
    statements.unsettle.run()
    statements.insert.run(article.id, pack(read), zstdCompressSync(raw))
    statements.index.run(article.id, article.title, bodyText(article))
    return 'new'
  }
  const merged = withSources(parsePage(known), read)
  if (!merged) return 'known'
  statements.unsettle.run()
  statements.update.run(pack(merged), article.id)
  return 'other-source'
}

function replacePages(statements: Statements, pages: readonly Annotated[]): void {
  statements.unsettle.run()
  for (const page of pages) {
    const { id, title } = page.article
    statements.update.run(pack(page), id)
    statements.unindex.run(id)
    statements.index.run(id, title, bodyText(page.article))
  }
}

function settle(statements: Statements, { articles, stories }: Settlement, by: string): void {
  statements.clear.run()
  statements.settle.run('by', '', pack(by))
  for (const page of articles) statements.settle.run('article', page.article.id, pack(page))
  for (const story of stories) statements.settle.run('story', story.id, pack(story))
}

function settledPart<T>(statements: Statements, part: 'article' | 'story' | 'by'): T[] {
  return statements.settled
    .all(part)
    .map((row) => unpack((row as { value: Uint8Array }).value) as T)
}

function search(statements: Statements, words: string, limit: number): Hit[] {
  const terms = searchTerms(words)
  if (terms.length === 0) return []
  // Each term is quoted: FTS5 then reads it as a word, never as an operator.
  const query = terms.map((term) => `"${term}"`).join(' ')
  return statements.search.all(query, limit).map((row) => {
    const { id, title, snippet } = row as { id: string; title: string; snippet: string }
    return { article: id, title, snippet }
  })
}
