import { z } from 'zod'
import { VERSION } from '../../article/index.ts'
import type { ExportFormat } from '../format.ts'
import { TABLE_NAMES, type TableName } from '../records/table-names.ts'
import { TABLES } from '../records/tables.ts'

/** A record of a table as it stands in a line of JSONL. */
const lineSchema = (name: TableName): z.ZodObject =>
  z.object({ type: z.literal(name), ...TABLES[name].schema.shape }).meta({
    title: name,
    description: TABLES[name].says,
  })

/** The JSON Schema (draft 2020-12) of a line of JSONL, of one table or of any. */
export function recordSchema(table?: TableName): object {
  const schema = table
    ? lineSchema(table)
    : z.union(TABLE_NAMES.map(lineSchema) as unknown as readonly [z.ZodObject, z.ZodObject])
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  return { $schema, $id: `urn:copydesk:records:${VERSION}${table ? `:${table}` : ''}`, ...rest }
}

/**
 * The JSON Schema of what `jsonl` writes. It depends on the version alone, not on what is held.
 */
export const jsonSchema: ExportFormat = {
  name: 'json-schema',
  says: 'the JSON Schema (2020-12) of the lines of `jsonl`',
  media: 'application/schema+json',
  extension: '.schema.json',
  takes: ['table'],
  *write(_, { table }) {
    yield `${JSON.stringify(recordSchema(table), null, 2)}\n`
  },
}
