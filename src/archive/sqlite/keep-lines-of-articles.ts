import type { DatabaseSync } from 'node:sqlite'
import type { Annotated } from '../../record/index.ts'
import { articleHead } from '../article-head.ts'
import { unpack } from './packed.ts'

/**
 * From schema 4 to 5: records of stories lie in pieces that are read alone, and articles have a line for lists. All pages
 * are settled again.
 */
export function keepLinesOfArticles(database: DatabaseSync): void {
  database.exec(`
    DELETE FROM settled;
    UPDATE fact SET value = 'an earlier schema' WHERE name = 'settled by';
    INSERT OR REPLACE INTO fact (name, value) SELECT 'is settled', 'false' FROM page LIMIT 1;
    DROP TABLE story_head;
    DELETE FROM story_article;
    CREATE TABLE story_head (
      id TEXT PRIMARY KEY,
      newest TEXT NOT NULL,
      contested INTEGER NOT NULL,
      value TEXT NOT NULL,
      pieces TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX story_newest ON story_head (newest DESC, id);
    CREATE TABLE story_piece (
      story TEXT NOT NULL,
      piece INTEGER NOT NULL,
      value BLOB NOT NULL,
      PRIMARY KEY (story, piece)
    ) WITHOUT ROWID;
    CREATE TABLE article_head (
      n INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      outlet TEXT,
      day TEXT,
      value TEXT NOT NULL
    );
    CREATE INDEX article_outlet ON article_head (outlet, n);`)
  const insert = database.prepare(
    'INSERT INTO article_head (n, id, outlet, day, value) VALUES (?, ?, ?, ?, ?)',
  )
  for (const row of database.prepare('SELECT n, read FROM page WHERE read IS NOT NULL').iterate()) {
    const { n, read } = row as { n: number; read: Uint8Array }
    const head = articleHead(unpack(read) as Annotated)
    const day = head.published ?? null
    insert.run(n, head.id, head.outlet ?? null, day, JSON.stringify(head))
  }
}
