import { createHash } from 'node:crypto'
import type { AddOutcome, Again, Archive, ArchivedPage, Settlement } from '../archive/index.ts'
import { CopydeskError, type Problem, VERSION } from '../article/index.ts'
import type { Annotated } from '../brief/index.ts'
import type { Input } from '../intake/index.ts'
import { listFiles, readInput } from './collect-inputs.ts'
import { type Crew, handsFor, hireCrew } from './crew.ts'
import { settleArchive } from './settle.ts'

/** Pages that are kept together in one transaction. */
const BATCH = 64

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
  /** Worker threads for large readings, no more than the machine has processors; 0 does all work in this one. */
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
  const crew = hireCrew(handsFor(files.length, options.workers))
  const known = new Map<string, readonly Problem[]>()
  try {
    const results: ReadResult[] = []
    for (let at = 0; at < files.length; at += BATCH) {
      results.push(...(await readBatch(files.slice(at, at + BATCH), { archive, crew, known })))
      onProgress?.(results.length, files.length)
    }
    return { results, ...(await settleAll(archive, crew)) }
  } finally {
    await crew.close()
  }
}

/**
 * Settles what is held anew, where it is not settled or another version did it.
 *
 * @throws CopydeskError if the archive fails
 */
export async function settleHeld(options: DeskOptions): Promise<Omit<Reading, 'results'>> {
  const { archive } = options
  const crew = hireCrew(handsFor(archive.count(), options.workers))
  try {
    return await settleAll(archive, crew)
  } finally {
    await crew.close()
  }
}

/**
 * Settles what the archive holds: not only what this reading brought, an earlier one may have been cut off before
 * it settled.
 */
async function settleAll(archive: Archive, crew: Crew): Promise<Omit<Reading, 'results'>> {
  await readAnew(archive, crew)
  const changed = await settleArchive(archive, crew)
  return { changed, settlement: archive.settled() }
}

/** Pages that an older version of the program read are read anew from their bytes. */
async function readAnew(archive: Archive, crew: Crew): Promise<void> {
  const old = archive.readByOthers(VERSION)
  for (let at = 0; at < old.length; at += BATCH) {
    const pages: Annotated[] = []
    for (const { id, sources, url } of old.slice(at, at + BATCH)) {
      const bytes = archive.raw(id)
      if (!bytes) continue
      pages.push(await runOn({ source: sources[0] ?? '', bytes, ...(url ? { url } : {}) }, crew))
    }
    archive.replace(pages, VERSION)
  }
}

/** Where a batch is kept, who reads it, and what was wrong with pages that are known already. */
interface Desk {
  readonly archive: Archive
  readonly crew: Crew
  readonly known: Map<string, readonly Problem[]>
}

async function readBatch(files: readonly string[], desk: Desk): Promise<ReadResult[]> {
  const read = await readSome(files, desk)
  const pages = read.flatMap((result) => ('page' in result ? [result.page] : []))
  const outcomes = desk.archive.add(pages, VERSION)
  let next = 0
  return read.map((result) => {
    if (!('page' in result)) return result
    const outcome = outcomes[next++] as AddOutcome
    return { source: result.source, id: result.id, outcome, problems: result.problems }
  })
}

interface ReadPage {
  readonly source: string
  readonly id: string
  readonly page: ArchivedPage | Again
  readonly problems: readonly Problem[]
}

/** Reads as many files at once as the crew has hands: more would only wait in memory. */
async function readSome(files: readonly string[], desk: Desk): Promise<(ReadResult | ReadPage)[]> {
  const read: (ReadResult | ReadPage)[] = []
  let next = 0
  const lane = async () => {
    while (next < files.length) {
      const at = next++
      read[at] = await readOne(files[at] as string, desk)
    }
  }
  await Promise.all(Array.from({ length: desk.crew.size }, lane))
  return read
}

async function readOne(
  source: string,
  { archive, crew, known }: Desk,
): Promise<ReadResult | ReadPage> {
  const input = readInput(source)
  if ('error' in input) return { source, outcome: 'failed', problems: [], error: input.error }
  const id = createHash('sha256').update(input.bytes).digest('hex')
  // Bytes that are known are not read twice.
  if (archive.has(id)) {
    const problems = known.get(id) ?? archive.page(id)?.article.problems ?? []
    known.set(id, problems)
    return { source, id, page: { id, source }, problems }
  }
  try {
    const read = await runOn(input, crew)
    return { source, id, page: { raw: input.bytes, read }, problems: read.article.problems }
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
