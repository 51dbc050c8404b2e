import type { DatabaseSync } from 'node:sqlite'

/**
 * What settling keeps lies by the numbers of pages and of kinds, not by their names: a third of the bytes, and one look-up
 * where there were several. All pages are settled again; what they were until now stays in view meanwhile.
 */
export function keepStateByNumber(database: DatabaseSync): void {
  database.exec(`
    DROP TABLE part;
    DROP TABLE held;
    DROP TABLE holder;
    DROP TABLE dated;
    DROP TABLE edge;
    CREATE TABLE kind (code INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE kept (key INTEGER PRIMARY KEY, value NOT NULL);
    CREATE TABLE noted (
      kind INTEGER NOT NULL,
      id TEXT NOT NULL,
      value NOT NULL,
      PRIMARY KEY (kind, id)
    ) WITHOUT ROWID;
    CREATE TABLE held (key INTEGER PRIMARY KEY, day INTEGER NOT NULL, keys BLOB NOT NULL);
    CREATE TABLE holder (
      kind INTEGER NOT NULL,
      key INTEGER NOT NULL,
      place INTEGER NOT NULL,
      page INTEGER NOT NULL,
      PRIMARY KEY (kind, key, place, page)
    ) WITHOUT ROWID;
    CREATE TABLE dated (
      kind INTEGER NOT NULL,
      key INTEGER NOT NULL,
      day INTEGER NOT NULL,
      page INTEGER NOT NULL,
      weight INTEGER NOT NULL,
      PRIMARY KEY (kind, key, day, page)
    ) WITHOUT ROWID;
    CREATE TABLE edge (
      kind INTEGER NOT NULL,
      a INTEGER NOT NULL,
      b INTEGER NOT NULL,
      value NOT NULL,
      PRIMARY KEY (kind, a, b)
    ) WITHOUT ROWID;
    CREATE INDEX edge_to ON edge (kind, b);
    CREATE TABLE changed (id TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE settled_page (page INTEGER PRIMARY KEY, since INTEGER NOT NULL, value BLOB NOT NULL);
    INSERT INTO settled_page (page, since, value)
      SELECT n, settled.since, value FROM settled JOIN page USING (id) WHERE part = 'article';
    DROP TABLE settled;
    UPDATE fact SET value = 'an earlier schema' WHERE name = 'settled by';`)
}
