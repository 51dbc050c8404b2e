import type { ExportOptions } from '../format.ts'
import type { Holdings } from '../holdings.ts'
import type { Row } from './table.ts'
import { TABLE_NAMES, type TableName } from './table-names.ts'
import { TABLES } from './tables.ts'

/** Rows of some tables, a story at a time, in the order of the tables; then those of articles that are in no story. */
export function* everyRow(
  holdings: Holdings,
  options: ExportOptions,
  names: readonly TableName[] = options.table ? [options.table] : TABLE_NAMES,
): Generator<readonly [TableName, Row]> {
  const source = { holdings, options }
  for (const view of holdings.stories()) {
    for (const name of names)
      for (const row of TABLES[name].ofStory(view, source)) yield [name, row]
  }
  const withLoose = names.filter((name) => TABLES[name].ofLoose)
  if (withLoose.length === 0) return
  for (const page of holdings.loose()) {
    for (const name of withLoose)
      for (const row of TABLES[name].ofLoose?.(page, source) ?? []) yield [name, row]
  }
}
