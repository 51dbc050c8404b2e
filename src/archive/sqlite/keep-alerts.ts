/** What somebody wants to be told of, and what was told. */
export const KEEP_ALERTS = `CREATE TABLE alert_rule (
     id TEXT PRIMARY KEY,
     added INTEGER NOT NULL,
     value TEXT NOT NULL
   ) WITHOUT ROWID;
   CREATE TABLE alert_message (
     id TEXT PRIMARY KEY,
     rule TEXT NOT NULL,
     story TEXT NOT NULL,
     first INTEGER NOT NULL,
     due INTEGER,
     value TEXT NOT NULL
   ) WITHOUT ROWID;
   CREATE INDEX alert_message_story ON alert_message (rule, story, first);
   CREATE INDEX alert_message_first ON alert_message (first, id);
   CREATE INDEX alert_message_due ON alert_message (due) WHERE due IS NOT NULL;`
