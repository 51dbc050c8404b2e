import type { Archive } from '../archive/index.ts'
import type { Chunk, ExportFormat, ExportOptions } from './format.ts'
import { type Selection, selectHoldings } from './selection.ts'

/** What is exported, how, and when. */
export interface ExportAsk {
  readonly selection?: Selection
  readonly options?: ExportOptions
  /** When the export is made, ISO 8601 in UTC; the time of the last line of the log where it is not said. */
  readonly at?: string | undefined
}

/** Bytes of a piece, about: lines are joined, so that a reader gets few large ones. */
const PIECE = 65_536

/**
 * Writes what an archive holds in a format, as bytes. The same archive and the same question give the same bytes.
 *
 * @throws CopydeskError `not-in-archive`, `ambiguous-id`, or `usage` where the format needs an option
 * @example for await (const bytes of exportArchive(archive, formatNamed('jsonl'))) file.write(bytes)
 */
export async function* exportArchive(
  archive: Archive,
  format: ExportFormat,
  { selection = {}, options = {}, at }: ExportAsk = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield* inPieces(format.write(selectHoldings(archive, selection, at), options))
}

/** Small pieces joined to larger ones. */
async function* inPieces(
  chunks: Iterable<Chunk> | AsyncIterable<Chunk>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk
    held.push(bytes)
    size += bytes.length
    if (size < PIECE) continue
    yield Uint8Array.from(Buffer.concat(held))
    held = []
    size = 0
  }
  if (size > 0) yield Uint8Array.from(Buffer.concat(held))
}
