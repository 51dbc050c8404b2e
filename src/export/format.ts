import type { Holdings } from './holdings.ts'
import type { TableName } from './records/table-names.ts'

/** Statuses of events that are written: those that happened, or all. */
export const EVENT_CHOICES = ['happened', 'all'] as const
/** Lists that a feed can be of. */
export const FEED_LISTS = ['stories', 'articles', 'changes'] as const

/** How a format is to be written, beside what of. Each format says in `takes` which of these it reads. */
export interface ExportOptions {
  /** One table of the record model. */
  readonly table?: TableName | undefined
  /** Events that happened, which is the usual; or those planned, alleged and denied too. */
  readonly status?: (typeof EVENT_CHOICES)[number] | undefined
  /** What a feed lists. */
  readonly list?: (typeof FEED_LISTS)[number] | undefined
  /** Whether the text of articles is written too. */
  readonly text?: boolean | undefined
}

/** A piece of what is written; strings are UTF-8. */
export type Chunk = string | Uint8Array

/** One form in which others read what is held. */
export interface ExportFormat {
  /** As it is asked for: `jsonl`. */
  readonly name: string
  /** What it is and who reads it, in one line. */
  readonly says: string
  readonly media: string
  /** Of a file's name, with the dot. */
  readonly extension: string
  readonly takes: readonly (keyof ExportOptions)[]
  /** True where a mapping is young: read what its README says is left out. */
  readonly experimental?: true
  /** Writes it, piece by piece: the same holdings and options give the same bytes. */
  write(holdings: Holdings, options: ExportOptions): Iterable<Chunk> | AsyncIterable<Chunk>
  /** Where one file cannot hold all: the files of a folder, written in one pass, pieces of several in turn. */
  files?(
    holdings: Holdings,
    options: ExportOptions,
  ): Iterable<{ readonly name: string; readonly chunk: Chunk }>
}
