import type { SchemaElement } from 'hyparquet-writer'
import { z } from 'zod'
import type { Table } from '../records/table.ts'

/** What a column is in Parquet: the writer has no basic type for days and lists. */
export interface ParquetColumn {
  readonly name: string
  readonly elements: readonly SchemaElement[]
  /** A value of a row as the writer takes it. */
  value(value: unknown): unknown
}

interface Described {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly anyOf?: readonly Described[]
}

/** The columns of a table in Parquet, read from its JSON Schema. */
export function parquetColumns(table: Table): ParquetColumn[] {
  const { properties = {} } = z.toJSONSchema(table.schema) as {
    properties?: Record<string, Described>
  }
  return Object.entries(properties).map(([name, described]) => columnOf(name, described))
}

/** The whole schema: its root, then the columns. */
export const parquetSchema = (columns: readonly ParquetColumn[]): SchemaElement[] => [
  { name: 'copydesk', num_children: columns.length },
  ...columns.flatMap(({ elements }) => elements),
]

/** What a JSON Schema says of one value: its type without null, and whether null is one. */
function typeOf(described: Described): { type?: string; format?: string; isNullable: boolean } {
  const { anyOf = [described] } = described
  const types = anyOf.flatMap(({ type }) => type ?? [])
  const type = types.find((one) => one !== 'null')
  const format = anyOf.find((one) => one.format)?.format
  return {
    isNullable: types.includes('null'),
    ...(type ? { type } : {}),
    ...(format ? { format } : {}),
  }
}

const ELEMENTS: Readonly<Record<string, Omit<SchemaElement, 'name'>>> = {
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  'date-time': { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
}

function columnOf(name: string, described: Described): ParquetColumn {
  const { type = 'string', format, isNullable } = typeOf(described)
  if (type === 'array') return { name, elements: listOf(name), value: (value) => value }
  const element = ELEMENTS[format ?? ''] ?? (ELEMENTS[type] as Omit<SchemaElement, 'name'>)
  return {
    name,
    elements: [{ name, repetition_type: isNullable ? 'OPTIONAL' : 'REQUIRED', ...element }],
    value: (value) => (format && value !== null ? new Date(String(value)) : value),
  }
}

/** A list of words has three levels, as readers expect it. */
const listOf = (name: string): SchemaElement[] => [
  { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', repetition_type: 'OPTIONAL', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
]
