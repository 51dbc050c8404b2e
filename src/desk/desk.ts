import type { Archive } from '../archive/index.ts'
import { type Problem, VERSION } from '../article/index.ts'
import type { Input } from '../intake/index.ts'
import type { Annotated, Settlement } from '../record/index.ts'
import { type Crew, handsFor, hireCrew } from './crew.ts'
import type { FoundFile } from './find-inputs.ts'
import { findInputs, type Inputs, type Unreadable } from './find-inputs.ts'
import { failed, type ReadResult, readBatch, runOn } from './read-batch.ts'
import { settleArchive } from './settle.ts'
import { type Arrival, expectedPages, unpackFiles } from './unpack-files.ts'

const machineClock = (): string => new Date().toISOString()

/** Pages that are kept together in one transaction. */
const BATCH = 64

/** What a reading did and what the archive says now of the stories that its inputs are in. */
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
  /** The time in ISO 8601, UTC; that of the machine where none is given. */
  readonly clock?: () => string
  /** Called as pages are kept. */
  readonly onProgress?: (done: number, total: number) => void
  /** Called once for a named pipe that nobody writes to. */
  readonly onWait?: (source: string) => void
}

/**
 * Reads files and folders into the archive and settles what all its pages say together. What is no page (a script, a
 * film, our own report) is passed over where it was found in a folder; where it was named, it is kept without text.
 *
 * @throws CopydeskError if a path does not exist, no path holds a file, or the archive fails
 * @example await readFiles(['examples'], { archive: openMemoryArchive() })
 */
export async function readFiles(
  paths: readonly string[] | Inputs,
  options: DeskOptions,
): Promise<Reading> {
  const { files, closed } = 'files' in paths ? paths : findInputs(paths)
  return readAll(files, closed, options)
}

/**
 * The same of pages that are in memory, with their addresses where these are known.
 *
 * @throws CopydeskError if the archive fails
 * @example await readPages([{ source: url, url, bytes: Buffer.from(html) }], { archive: openMemoryArchive() })
 */
export async function readPages(pages: readonly Input[], options: DeskOptions): Promise<Reading> {
  return readAll(pages, [], options)
}

async function readAll(
  files: readonly (FoundFile | Input)[],
  closed: readonly Unreadable[],
  options: DeskOptions,
): Promise<Reading> {
  const { archive, clock = machineClock, onProgress, onWait = () => {} } = options
  const crew = hireCrew(handsFor(expectedPages(files), options.workers))
  const known = new Map<string, readonly Problem[]>()
  try {
    const results: ReadResult[] = closed.map(failed)
    const desk = { archive, crew, known, clock, onWait }
    for await (const batch of inBatches(unpackFiles(files, onWait))) {
      results.push(...(await readBatch(batch, desk)))
      const done = results.length - closed.length
      onProgress?.(done, Math.max(done, files.length))
    }
    const changed = await settleAll(archive, crew, clock)
    return { results, changed, settlement: settlementOf(archive, results) }
  } finally {
    await crew.close()
  }
}

/** Arrivals in batches, the last as large as it comes. */
async function* inBatches(arrivals: AsyncIterable<Arrival>): AsyncGenerator<Arrival[]> {
  let batch: Arrival[] = []
  for await (const arrival of arrivals) {
    batch.push(arrival)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/**
 * Settles what is held, where it is not settled or another version did it. True where anything was to be done.
 *
 * @throws CopydeskError if the archive fails
 */
export async function settleHeld(options: DeskOptions): Promise<boolean> {
  const { archive, clock = machineClock } = options
  const crew = hireCrew(handsFor(archive.count(), options.workers))
  try {
    return await settleAll(archive, crew, clock)
  } finally {
    await crew.close()
  }
}

/** The stories that inputs are in, with all their articles, and the inputs that are in none. */
function settlementOf(archive: Archive, results: readonly ReadResult[]): Settlement {
  const inputs = new Set(results.flatMap(({ id }) => id ?? []))
  const ids = new Set([...inputs].flatMap((id) => archive.storyOf(id) ?? []))
  const stories = [...ids].sort().flatMap((id) => archive.story(id) ?? [])
  const articles = new Set([...inputs, ...stories.flatMap((story) => story.articles)])
  return { articles: [...articles].sort().flatMap((id) => archive.article(id) ?? []), stories }
}

/**
 * Settles what the archive holds: not only what this reading brought, an earlier one may have been cut off before
 * it settled.
 */
async function settleAll(archive: Archive, crew: Crew, clock: () => string): Promise<boolean> {
  await readAnew(archive, crew)
  return settleArchive(archive, crew, { clock })
}

/** Pages that an older version of the program read are read again from their bytes. */
async function readAnew(archive: Archive, crew: Crew): Promise<void> {
  const old = archive.readByOthers(VERSION)
  for (let at = 0; at < old.length; at += BATCH) {
    const pages: Annotated[] = []
    for (const { id, sources, url } of old.slice(at, at + BATCH)) {
      const bytes = archive.raw(id)
      if (!bytes) continue
      const told = archive.page(id)?.article.origin.told
      const input = { source: sources[0] ?? '', bytes, ...(url ? { url } : {}) }
      pages.push(await runOn({ ...input, ...(told ? { told } : {}) }, crew))
    }
    archive.replace(pages, VERSION)
  }
}
