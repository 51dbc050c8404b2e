import type { DatabaseSync } from 'node:sqlite'
import { CopydeskError } from '../../article/index.ts'
import { KEEP_ALERTS } from './keep-alerts.ts'
import { keepLinesOfArticles } from './keep-lines-of-articles.ts'
import { keepPagesByHash } from './keep-pages-by-hash.ts'
import { keepStateByNumber } from './keep-state-by-number.ts'
import { KEEP_WATCHED } from './keep-watched.ts'
import { keepWhatWas } from './keep-what-was.ts'

/** "cpdk": marks a file as ours, so that another program's database is never written to. */
const APPLICATION_ID = 0x6370646b

/**
 * What brings a file from each schema to the next, oldest first. New ones are added at the end, none is
 * ever changed: files of each schema are about. All that a file lacks run in one transaction.
 */
const MIGRATIONS: readonly (string | ((database: DatabaseSync) => void))[] = [
  `CREATE TABLE page (
     id TEXT PRIMARY KEY,
     read BLOB NOT NULL,
     raw BLOB NOT NULL
   ) WITHOUT ROWID;
   CREATE TABLE settled (
     part TEXT NOT NULL,
     id TEXT NOT NULL,
     value BLOB NOT NULL,
     PRIMARY KEY (part, id)
   ) WITHOUT ROWID;
   CREATE VIRTUAL TABLE words USING fts5(
     id UNINDEXED, title, body, tokenize = 'unicode61 remove_diacritics 0'
   );`,
  `CREATE TABLE copy_run (
     run INTEGER NOT NULL,
     article INTEGER NOT NULL,
     PRIMARY KEY (run, article)
   ) WITHOUT ROWID;
   CREATE INDEX copy_run_article ON copy_run (article);
   CREATE TABLE copy_held (article INTEGER PRIMARY KEY);`,
  keepPagesByHash,
  // What settling keeps to find whom a page meets (settle-state.ts). All pages are settled again.
  `DELETE FROM settled;
   DELETE FROM fact;
   CREATE TABLE part (
     part TEXT NOT NULL,
     id TEXT NOT NULL,
     value NOT NULL,
     PRIMARY KEY (part, id)
   ) WITHOUT ROWID;
   CREATE TABLE held (
     store TEXT NOT NULL,
     page INTEGER NOT NULL,
     keys BLOB NOT NULL,
     day INTEGER NOT NULL,
     PRIMARY KEY (page, store)
   ) WITHOUT ROWID;
   CREATE TABLE holder (
     store TEXT NOT NULL,
     key INTEGER NOT NULL,
     place INTEGER NOT NULL,
     page INTEGER NOT NULL,
     PRIMARY KEY (store, key, place, page)
   ) WITHOUT ROWID;
   CREATE TABLE dated (
     store TEXT NOT NULL,
     key INTEGER NOT NULL,
     day INTEGER NOT NULL,
     page INTEGER NOT NULL,
     weight REAL NOT NULL,
     PRIMARY KEY (store, key, day, page)
   ) WITHOUT ROWID;
   CREATE TABLE edge (
     graph TEXT NOT NULL,
     a INTEGER NOT NULL,
     b INTEGER NOT NULL,
     value NOT NULL,
     PRIMARY KEY (graph, a, b)
   ) WITHOUT ROWID;
   CREATE INDEX edge_to ON edge (graph, b);
   CREATE TABLE story_head (
     id TEXT PRIMARY KEY,
     newest TEXT NOT NULL,
     value TEXT NOT NULL
   ) WITHOUT ROWID;
   CREATE INDEX story_newest ON story_head (newest DESC, id);
   CREATE TABLE story_article (article TEXT PRIMARY KEY, story TEXT NOT NULL) WITHOUT ROWID;
   CREATE INDEX story_articles ON story_article (story);`,
  keepLinesOfArticles,
  // What came and changed, numbered, and the ids that stories had. Pages that are held came before anybody kept count.
  `CREATE TABLE moment (seq INTEGER PRIMARY KEY, at TEXT NOT NULL);
   CREATE INDEX moment_at ON moment (at, seq);
   CREATE TABLE arrival (
     seq INTEGER PRIMARY KEY,
     at TEXT NOT NULL,
     page INTEGER NOT NULL,
     source TEXT NOT NULL
   );
   CREATE INDEX arrival_page ON arrival (page, seq);
   CREATE TABLE change (
     seq INTEGER PRIMARY KEY,
     at TEXT NOT NULL,
     story TEXT NOT NULL,
     kind TEXT NOT NULL,
     ids TEXT NOT NULL,
     text TEXT NOT NULL
   );
   CREATE INDEX change_story ON change (story, seq);
   CREATE TABLE former (id TEXT PRIMARY KEY, story TEXT) WITHOUT ROWID;
   CREATE INDEX former_story ON former (story);
   INSERT INTO arrival (seq, at, page, source)
     SELECT row_number() OVER (ORDER BY page, source), '', page, source FROM source;
   INSERT INTO moment (seq, at) SELECT max(seq), '' FROM arrival HAVING max(seq) > 0;
   ALTER TABLE story_article ADD COLUMN held INTEGER NOT NULL DEFAULT 1;`,
  keepWhatWas,
  KEEP_WATCHED,
  keepStateByNumber,
  KEEP_ALERTS,
]

/** The newest schema. */
export const SCHEMA = MIGRATIONS.length

/** What a file says of itself: its schema (0 for a new file) and whether it may be ours. */
export function readSchema(database: DatabaseSync, path: string): number {
  const read = (name: string) =>
    Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? { value: 0 })[0])
  const version = read('user_version')
  const tables = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number }
  if (tables.n > 0 && read('application_id') !== APPLICATION_ID) {
    throw new CopydeskError(
      'archive-foreign',
      `"${path}" is another program's database: name a new file with --archive`,
    )
  }
  if (version > SCHEMA) {
    throw new CopydeskError(
      'archive-foreign',
      `"${path}" was written by a newer copydesk (schema ${version}, this one knows ${SCHEMA}): update this one, or name a new file with --archive`,
    )
  }
  return version
}

/** Brings a database file to the schema `to`, or refuses one that is not ours. */
export function migrate(database: DatabaseSync, path: string, to = SCHEMA): void {
  if (readSchema(database, path) >= to) return
  database.exec('BEGIN IMMEDIATE')
  try {
    // Another process may have done it while this one waited.
    const version = readSchema(database, path)
    for (const migration of MIGRATIONS.slice(version, to)) {
      if (typeof migration === 'string') database.exec(migration)
      else migration(database)
    }
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    if (version < to) database.exec(`PRAGMA user_version = ${to}`)
    database.exec('COMMIT')
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
