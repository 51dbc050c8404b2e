import { createHash } from 'node:crypto'
import type { AddOutcome, Archive, ArchivedPage, Settlement } from '../archive/index.ts'
import { articleId, CopydeskError, type Problem, VERSION } from '../article/index.ts'
import type { Annotated } from '../brief/index.ts'
import type { Input } from '../intake/index.ts'
import { listFiles, readInput } from './collect-inputs.ts'
import { type Crew, hireCrew } from './crew.ts'
import { settle } from './settle.ts'

/** Pages that are kept together in one transaction. */
const BATCH = 64
/** Fewer pages than this are read faster in one thread than workers start. */
const WORTH_WORKERS = 24

/** What became of one input. */
export interface ReadResult {
  readonly source: string
  /** Absent where the input could not be read. */
  readonly id?: string
  readonly outcome: AddOutcome | 'failed'
  readonly problems: readonly Problem[]
  readonly error?: CopydeskError
}

/** What a reading did and what the archive says now. */
export interface Reading {
  readonly results: readonly ReadResult[]
  /** False where every input was known already and nothing changed. */
  readonly changed: boolean
  readonly settlement: Settlement
}

/** Where to keep what is read, and with how many hands to read it. */
export interface DeskOptions {
  readonly archive: Archive
  /** Worker threads for large readings; 0 does all work in this one. */
  readonly workers?: number
  /** Called as pages are kept. */
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Reads files and folders into the archive and settles what all its pages say together.
 *
 * @throws CopydeskError if a path does not exist, no path holds a file, or the archive fails
 * @example await readFiles(['examples'], { archive: openMemoryArchive() })
 */
export async function readFiles(paths: readonly string[], options: DeskOptions): Promise<Reading> {
  const files = listFiles(paths)
  if (files.length === 0) {
    throw new CopydeskError(
      'nothing-to-read',
      `no files in ${paths.map((path) => `"${path}"`).join(', ')}: name a file or a folder that has some`,
    )
  }
  const { archive, onProgress } = options
  const crew = hireCrew(files.length < WORTH_WORKERS ? 0 : (options.workers ?? 0))
  try {
    await readAnew(archive, crew)
    const results: ReadResult[] = []
    for (let at = 0; at < files.length; at += BATCH) {
      results.push(...(await readBatch(files.slice(at, at + BATCH), archive, crew)))
      onProgress?.(results.length, files.length)
    }
    // Not only what this reading brought: an earlier one may have been cut off before it settled.
    const changed = archive.settledBy() !== VERSION
    if (!changed) return { results, changed, settlement: archive.settled() }
    const settlement = await settle(archive.pages(), crew)
    archive.settle(settlement, VERSION)
    return { results, changed, settlement }
  } finally {
    await crew.close()
  }
}

/** After an update of the program the pages held are read anew from their bytes. */
async function readAnew(archive: Archive, crew: Crew): Promise<void> {
  const by = archive.settledBy()
  if (by === null || by === VERSION) return
  const pages: Annotated[] = []
  for (const { article } of archive.pages()) {
    const bytes = archive.raw(article.id)
    const { sources, url } = article.origin
    if (!bytes) continue
    const input = { source: sources[0] ?? '', bytes, ...(url ? { url } : {}) }
    const read = await runOn(input, crew)
    pages.push({
      ...read,
      article: { ...read.article, origin: { ...read.article.origin, sources } },
    })
  }
  archive.replace(pages)
}

async function readBatch(
  files: readonly string[],
  archive: Archive,
  crew: Crew,
): Promise<ReadResult[]> {
  const read = await readSome(files, archive, crew)
  const pages = read.flatMap((result) => ('page' in result ? [result.page] : []))
  const outcomes = archive.add(pages)
  let next = 0
  return read.map((result) => {
    if (!('page' in result)) return result
    const { article } = result.page.read
    const outcome = outcomes[next++] as AddOutcome
    return { source: result.source, id: article.id, outcome, problems: article.problems }
  })
}

type Read = ReadResult | { readonly source: string; readonly page: ArchivedPage }

/** Reads as many files at once as the crew has hands: more would only wait in memory. */
async function readSome(files: readonly string[], archive: Archive, crew: Crew): Promise<Read[]> {
  const read: Read[] = []
  let next = 0
  const lane = async () => {
    while (next < files.length) {
      const at = next++
      read[at] = await readOne(files[at] as string, archive, crew)
    }
  }
  await Promise.all(Array.from({ length: crew.size }, lane))
  return read
}

async function readOne(source: string, archive: Archive, crew: Crew): Promise<Read> {
  const input = readInput(source)
  if ('error' in input) return { source, outcome: 'failed', problems: [], error: input.error }
  const known = knownPage(input, archive)
  if (known) return { source, page: known }
  try {
    return { source, page: { raw: input.bytes, read: await runOn(input, crew) } }
  } catch (error) {
    if (error instanceof CopydeskError) return { source, outcome: 'failed', problems: [], error }
    throw error
  }
}

/** Reads one page, or says in one line which one could not be read. */
async function runOn(input: Input, crew: Crew): Promise<Annotated> {
  try {
    return await crew.run({ kind: 'read', input })
  } catch (cause) {
    throw new CopydeskError(
      'input-unreadable',
      `could not make sense of "${input.source}" (${(cause as Error).message}): please report it with the file`,
      { cause },
    )
  }
}

/** The page as it is held, with this source: bytes that are known are not read twice. */
function knownPage({ bytes, source }: Input, archive: Archive): ArchivedPage | null {
  const id = articleId(createHash('sha256').update(bytes).digest('hex'))
  const read = archive.page(id)
  if (!read) return null
  const { article } = read
  return {
    raw: bytes,
    read: { ...read, article: { ...article, origin: { ...article.origin, sources: [source] } } },
  }
}
