import { articlesTable } from './articles-table.ts'
import { claimsTable, voicesTable } from './claims-table.ts'
import { eventsTable, partiesTable } from './events-table.ts'
import { evidenceTable } from './evidence-table.ts'
import { linksTable } from './links-table.ts'
import { mentionsTable, namesTable } from './names-table.ts'
import { storiesTable } from './stories-table.ts'
import type { Table } from './table.ts'
import type { TableName } from './table-names.ts'
import { timelineTable } from './timeline-table.ts'

/** The record model: one set of tables, from which JSONL, JSON Schema and Parquet are made. */
export const TABLES: Readonly<Record<TableName, Table>> = {
  stories: storiesTable,
  articles: articlesTable,
  claims: claimsTable,
  voices: voicesTable,
  events: eventsTable,
  parties: partiesTable,
  timeline: timelineTable,
  evidence: evidenceTable,
  names: namesTable,
  mentions: mentionsTable,
  links: linksTable,
}
