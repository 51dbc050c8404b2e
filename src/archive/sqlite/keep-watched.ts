/** Sources that are watched, the pages that they name, and hosts that asked us to wait. */
export const KEEP_WATCHED = `CREATE TABLE watched (
     id TEXT PRIMARY KEY,
     host TEXT NOT NULL,
     due INTEGER,
     value TEXT NOT NULL
   ) WITHOUT ROWID;
   CREATE INDEX watched_due ON watched (due);
   CREATE TABLE watched_item (
     address TEXT PRIMARY KEY,
     source TEXT NOT NULL,
     host TEXT NOT NULL,
     state TEXT NOT NULL,
     due INTEGER,
     value TEXT NOT NULL,
     words BLOB
   ) WITHOUT ROWID;
   CREATE INDEX watched_item_due ON watched_item (due) WHERE due IS NOT NULL;
   CREATE INDEX watched_item_source ON watched_item (source, state);
   CREATE TABLE watched_host (host TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;`
