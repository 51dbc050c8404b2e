import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { pack, unpack, unpackBytes } from './packed.ts'

/**
 * From schema 2 to 3: pages lay under the first 12 digits of their hash, which two pages can share, and what was
 * read of them named them so. They are kept under the whole hash, to be read again from their bytes.
 */
export function keepPagesByHash(database: DatabaseSync): void {
  database.exec(`
    ALTER TABLE page RENAME TO page_before;
    DROP TABLE words;
    DELETE FROM settled;
    CREATE TABLE page (
      n INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      raw BLOB NOT NULL,
      url TEXT,
      read BLOB,
      by TEXT NOT NULL,
      title TEXT NOT NULL,
      body BLOB NOT NULL
    );
    CREATE TABLE source (
      page INTEGER NOT NULL,
      source TEXT NOT NULL,
      PRIMARY KEY (page, source)
    ) WITHOUT ROWID;
    CREATE INDEX source_of ON source (source);
    CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE VIRTUAL TABLE words USING fts5(
      title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
    );`)
  const insert = database.prepare(
    `INSERT OR IGNORE INTO page (id, raw, url, read, by, title, body) VALUES (?, ?, ?, NULL, '', '', ?)`,
  )
  const source = database.prepare('INSERT OR IGNORE INTO source (page, source) VALUES (?, ?)')
  const nothing = pack('')
  for (const row of database.prepare('SELECT read, raw FROM page_before ORDER BY id').iterate()) {
    const { read, raw } = row as { read: Uint8Array; raw: Uint8Array }
    const { article } = unpack(read) as { article: { origin: { sources: string[]; url?: string } } }
    const id = createHash('sha256').update(unpackBytes(raw)).digest('hex')
    const { lastInsertRowid: page } = insert.run(id, raw, article.origin.url ?? null, nothing)
    for (const one of article.origin.sources) source.run(page, one)
  }
  database.exec('DROP TABLE page_before')
}
