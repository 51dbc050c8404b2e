import { articlesTable } from './articles-table.ts'
import { claimsTable, voicesTable } from './claims-table.ts'
import { eventsTable, partiesTable } from './events-table.ts'
import { evidenceTable } from './evidence-table.ts'
import { linksTable } from './links-table.ts'
import { mentionsTable, namesTable } from './names-table.ts'
import { storiesTable } from './stories-table.ts'
import type { Table } from './table.ts'
import { timelineTable } from './timeline-table.ts'

/** Names of the tables of the record model, in the order in which a story's rows are written. */
export const TABLE_NAMES = [
  'stories',
  'articles',
  'claims',
  'voices',
  'events',
  'parties',
  'timeline',
  'evidence',
  'names',
  'mentions',
  'links',
] as const

/** The name of a table of the record model. */
export type TableName = (typeof TABLE_NAMES)[number]

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
