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
