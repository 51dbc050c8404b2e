import { type Archive, openMemoryArchive } from '../../src/archive/index.ts'
import { readPages } from '../../src/desk/index.ts'
import type { Chunk, ExportFormat, ExportOptions, Selection } from '../../src/export/index.ts'
import { selectHoldings } from '../../src/export/index.ts'
import { PAGES } from '../settled-pages.ts'

/** When exports of tests are made. */
export const AT = '2024-05-08T09:30:00.000Z'

/** An archive that holds these pages, settled. */
export async function holdPages(pages: Readonly<Record<string, string>> = PAGES): Promise<Archive> {
  const archive = openMemoryArchive()
  const inputs = Object.entries(pages).map(([source, text]) => ({
    source,
    bytes: new TextEncoder().encode(text),
  }))
  await readPages(inputs, { archive, clock: () => '2024-05-08T08:00:00.000Z' })
  return archive
}

/** Everything that a format writes, as bytes. */
export async function written(
  archive: Archive,
  format: ExportFormat,
  options: ExportOptions = {},
  selection: Selection = {},
): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const chunk of format.write(selectHoldings(archive, selection, AT), options))
    pieces.push(bytesOf(chunk))
  return Buffer.concat(pieces)
}

const bytesOf = (chunk: Chunk): Buffer => Buffer.from(chunk as string)

/** The same as text. */
export const writtenText = async (...asked: Parameters<typeof written>): Promise<string> =>
  (await written(...asked)).toString('utf8')
