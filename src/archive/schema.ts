import type { DatabaseSync } from 'node:sqlite'
import { CopydeskError } from '../article/index.ts'

/** "cpdk": marks a file as ours, so that another program's database is never written to. */
const APPLICATION_ID = 0x6370646b

/** Add new migrations at the end of the list. Each runs once, in one transaction with the rest. */
const MIGRATIONS: readonly string[] = [
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
]

/** Brings a database file to the newest schema, or refuses one that is not ours. */
export function migrate(database: DatabaseSync, path: string): void {
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
  if (version > MIGRATIONS.length) {
    throw new CopydeskError(
      'archive-foreign',
      `"${path}" was written by a newer copydesk: update this one, or name a new file with --archive`,
    )
  }
  if (version === MIGRATIONS.length) return
  database.exec('BEGIN IMMEDIATE')
  for (const migration of MIGRATIONS.slice(version)) database.exec(migration)
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
  database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`)
  database.exec('COMMIT')
}
