import { createHash } from 'node:crypto'
import type { AddOutcome, Again, Archive, ArchivedPage, Settlement } from '../archive/index.ts'
import { CopydeskError, type Problem, type ProblemCode, VERSION } from '../article/index.ts'
import type { Annotated } from '../brief/index.ts'
import type { Input } from '../intake/index.ts'
import { type Crew, handsFor, hireCrew } from './crew.ts'
import { type FoundFile, findInputs, type Inputs, type Unreadable } from './find-inputs.ts'
import { readInput } from './read-input.ts'
import { settle } from './settle.ts'

/** Pages that are kept together in one transaction. */
const BATCH = 64

/** What became of one input. */
export interface ReadResult {
  readonly source: string
  /** Absent where the input could not be read, or is no page. */
  readonly id?: string
  readonly outcome: AddOutcome | 'failed' | 'passed-over'
  /** Of an input that was passed over: what it is instead of a page. */
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
  const { archive, onProgress, onWait = () => {} } = options
  const crew = hireCrew(handsFor(files.length, options.workers))
  const known = new Map<string, readonly Problem[]>()
  try {
    const results: ReadResult[] = closed.map(failed)
    for (let at = 0; at < files.length; at += BATCH) {
      results.push(
        ...(await readBatch(files.slice(at, at + BATCH), { archive, crew, known, onWait })),
      )
      onProgress?.(results.length - closed.length, files.length)
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
 * it settled. Where another reading adds pages meanwhile, it is done again with them.
 */
async function settleAll(archive: Archive, crew: Crew): Promise<Omit<Reading, 'results'>> {
  for (let changed = false; ; changed = true) {
    await readAnew(archive, crew)
    if (archive.settledBy() === VERSION) return { changed, settlement: archive.settled() }
    const revision = archive.revision()
    const settlement = await settle(archive.pages(), crew)
    if (archive.settle(settlement, VERSION, revision)) return { changed: true, settlement }
  }
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
  readonly onWait: (source: string) => void
}

async function readBatch(files: readonly FoundFile[], desk: Desk): Promise<ReadResult[]> {
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
async function readSome(
  files: readonly FoundFile[],
  desk: Desk,
): Promise<(ReadResult | ReadPage)[]> {
  const read: (ReadResult | ReadPage)[] = []
  let next = 0
  const lane = async () => {
    while (next < files.length) {
      const at = next++
      read[at] = await readOne(files[at] as FoundFile, desk)
    }
  }
  await Promise.all(Array.from({ length: desk.crew.size }, lane))
  return read
}

async function readOne(
  file: FoundFile,
  { archive, crew, known, onWait }: Desk,
): Promise<ReadResult | ReadPage> {
  const { source } = file
  const input = await readInput(file, onWait)
  if ('error' in input) return failed(input)
  const id = createHash('sha256').update(input.bytes).digest('hex')
  // Bytes that are known are not read twice.
  if (archive.has(id)) {
    const problems = known.get(id) ?? archive.page(id)?.article.problems ?? []
    known.set(id, problems)
    return passedOver(file, problems) ?? { source, id, page: { id, source }, problems }
  }
  try {
    const read = await runOn(input, crew)
    const { problems } = read.article
    return passedOver(file, problems) ?? { source, id, page: { raw: input.bytes, read }, problems }
  } catch (error) {
    if (error instanceof CopydeskError) return failed({ source, error })
    throw error
  }
}

const failed = ({ source, error }: Unreadable): ReadResult => ({
  source,
  outcome: 'failed',
  problems: [],
  error,
})

/** What a folder holds besides pages; and what nobody means as a page, though he names it (`*`). */
function passedOver({ source, named }: FoundFile, problems: readonly Problem[]): ReadResult | null {
  const none = problems.find(({ code }) => NO_PAGE.has(code))
  if (!none || (named && none.code !== 'own-output')) return null
  return { source, outcome: 'passed-over', problems: [none] }
}

const NO_PAGE: ReadonlySet<string> = new Set<ProblemCode>([
  'own-output',
  'not-a-page',
  'format-unread',
  'binary-input',
])

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
