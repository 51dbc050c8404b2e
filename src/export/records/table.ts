import type { z } from 'zod'
import type { StoryView } from '../../dossier/index.ts'
import type { Annotated } from '../../record/index.ts'
import type { ExportOptions } from '../format.ts'
import type { Holdings } from '../holdings.ts'

/** What rows are made from, beside the story. */
export interface RowSource {
  readonly holdings: Pick<Holdings, 'arrivedAt'>
  readonly options: ExportOptions
}

/** A row: values by column, in the order of the columns. */
export type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** One kind of record: its columns, and the rows that a story gives. */
export interface Table {
  readonly name: string
  readonly says: string
  readonly schema: z.ZodObject
  ofStory(view: StoryView, source: RowSource): Iterable<Row>
  /** Rows of an article that is in no story. */
  ofLoose?(page: Annotated, source: RowSource): Iterable<Row>
}

/** A table whose rows are held against its columns by the compiler. */
export function table<S extends z.ZodObject>(
  one: Omit<Table, 'schema' | 'ofStory' | 'ofLoose'> & {
    readonly schema: S
    readonly ofStory: (view: StoryView, source: RowSource) => Iterable<z.infer<S>>
    readonly ofLoose?: (page: Annotated, source: RowSource) => Iterable<z.infer<S>>
  },
): Table {
  return one as unknown as Table
}
