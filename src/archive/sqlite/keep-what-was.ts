import type { DatabaseSync } from 'node:sqlite'
import type { Annotated } from '../../record/index.ts'
import { pageAddress } from '../page-address.ts'
import { unpack } from './packed.ts'

/**
 * From schema 6 to 7: what people decide, the address that versions of a page share, and what was kept before. All pages are
 * settled again; what was before that is not known.
 */
export function keepWhatWas(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE decision (
      seq INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      by TEXT NOT NULL,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      object TEXT NOT NULL,
      reason TEXT NOT NULL
    );
    CREATE TABLE address (
      address TEXT NOT NULL,
      page INTEGER NOT NULL UNIQUE,
      PRIMARY KEY (address, page)
    ) WITHOUT ROWID;
    CREATE TABLE past (
      part TEXT NOT NULL,
      id TEXT NOT NULL,
      until INTEGER NOT NULL,
      since INTEGER NOT NULL,
      against INTEGER NOT NULL,
      value NOT NULL,
      PRIMARY KEY (part, id, until)
    ) WITHOUT ROWID;
    CREATE TABLE lead (
      id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      story TEXT,
      PRIMARY KEY (id, seq)
    ) WITHOUT ROWID;
    INSERT INTO lead (id, seq, story) SELECT id, 0, story FROM former;
    ALTER TABLE page ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE settled ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE story_head ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE story_article ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
    UPDATE fact SET value = 'an earlier schema' WHERE name = 'settled by';`)
  const insert = database.prepare('INSERT INTO address (address, page) VALUES (?, ?)')
  for (const row of database.prepare('SELECT n, read FROM page WHERE read IS NOT NULL').iterate()) {
    const { n, read } = row as { n: number; read: Uint8Array }
    const address = pageAddress((unpack(read) as Annotated).article)
    if (address) insert.run(address, n)
  }
}
