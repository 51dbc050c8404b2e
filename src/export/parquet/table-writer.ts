import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { VERSION } from '../../article/index.ts'
import type { Row, Table } from '../records/table.ts'
import { wellFormed } from '../words.ts'
import { parquetColumns, parquetSchema } from './parquet-schema.ts'

/** Rows that are held at once. */
const GROUP = 10_000

/** Writes one table as Parquet, a group of rows at a time. */
export interface TableWriter {
  /** Takes a row; gives the bytes of a group once it is full. */
  add(row: Row): Uint8Array | null
  /** The rest, with the footer. */
  end(): Uint8Array
}

/** A writer of one table. */
export function tableWriter(table: Table): TableWriter {
  const columns = parquetColumns(table)
  const bytes = new ByteWriter()
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: parquetSchema(columns),
    createdBy: `copydesk ${VERSION}`,
    kvMetadata: [{ key: 'copydesk.table', value: table.name }],
  })
  let rows: Row[] = []
  const take = (): Uint8Array => {
    const taken = bytes.getBytes().slice()
    bytes.index = 0
    return taken
  }
  const flush = (): void => {
    if (rows.length === 0) return
    parquet.write({
      columnData: columns.map(({ name, value }) => ({
        name,
        data: rows.map((row) => value(row[name])),
      })),
      rowGroupSize: GROUP,
    })
    rows = []
  }
  return {
    add(row) {
      rows.push(wellFormed(row))
      if (rows.length < GROUP) return null
      flush()
      return take()
    },
    end() {
      flush()
      parquet.finish()
      return take()
    },
  }
}
