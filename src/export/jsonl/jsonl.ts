import type { ExportFormat } from '../format.ts'
import { everyRow } from '../records/rows.ts'
import { jsonLine } from '../words.ts'

/**
 * Every record as a line of JSON (UTF-8, LF): the first key is `type`, the name of its table, the second `id`. A story's lines stand
 * together: itself, its articles, claims, events and so on. `--table` gives lines of one table alone, which readers of tables
 * (DuckDB, pandas) take as they are.
 *
 * Left empty (null): what the article does not tell, `body` unless the text is asked for, `own_share` where a story shares no text,
 * `fetched` where nobody said when the page came.
 */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  says: 'every record as a line of JSON; `json-schema` describes them',
  media: 'application/x-ndjson',
  extension: '.jsonl',
  takes: ['table', 'text'],
  *write(holdings, options) {
    for (const [type, row] of everyRow(holdings, options)) yield jsonLine({ type, ...row })
  },
}
