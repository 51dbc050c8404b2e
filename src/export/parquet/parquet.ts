import { CopydeskError } from '../../article/index.ts'
import type { ExportFormat } from '../format.ts'
import { everyRow } from '../records/rows.ts'
import { TABLE_NAMES } from '../records/table-names.ts'
import { TABLES } from '../records/tables.ts'
import { type TableWriter, tableWriter } from './table-writer.ts'

/**
 * The tables of the record model as Parquet (snappy): days are DATE, times TIMESTAMP, several values a LIST. One table a file: `--table`
 * writes that one, without it all are written into the folder that `--out` names, in one pass.
 *
 * Left empty: as in `jsonl`.
 */
export const parquet: ExportFormat = {
  name: 'parquet',
  says: 'the tables of the record model, for DuckDB, pandas, Spark',
  media: 'application/vnd.apache.parquet',
  extension: '.parquet',
  takes: ['table', 'text'],
  *write(holdings, options) {
    if (!options.table) {
      throw new CopydeskError(
        'usage',
        `a Parquet file holds one table: name it (${TABLE_NAMES.join(', ')})`,
      )
    }
    const writer = tableWriter(TABLES[options.table])
    for (const [, row] of everyRow(holdings, options)) {
      const group = writer.add(row)
      if (group) yield group
    }
    yield writer.end()
  },
  *files(holdings, options) {
    const writers = new Map<string, TableWriter>()
    for (const name of TABLE_NAMES) writers.set(name, tableWriter(TABLES[name]))
    for (const [name, row] of everyRow(holdings, { ...options, table: undefined })) {
      const group = writers.get(name)?.add(row)
      if (group) yield { name: `${name}.parquet`, chunk: group }
    }
    for (const [name, writer] of writers) yield { name: `${name}.parquet`, chunk: writer.end() }
  },
}
