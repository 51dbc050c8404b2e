import { createHash } from 'node:crypto'
import type { AddOutcome, Again, Archive, ArchivedPage } from '../archive/index.ts'
import { CopydeskError, type Problem, type ProblemCode, VERSION } from '../article/index.ts'
import type { Input } from '../intake/index.ts'
import type { Annotated } from '../record/index.ts'
import type { Crew } from './crew.ts'
import type { Unreadable } from './find-inputs.ts'
import { readInput } from './read-input.ts'
import type { Arrival } from './unpack-files.ts'

/** What became of one input. */
export interface ReadResult {
  readonly source: string
  /** Absent where the input could not be read, or is no page. */
  readonly id?: string
  /** `unpacked`: a file that holds pages, which stand before it. */
  readonly outcome: AddOutcome | 'failed' | 'passed-over' | 'unpacked'
  /** How many pages came out of a file that holds several. */
  readonly pages?: number
  /** Of an input that was passed over: what it is instead of a page. */
  readonly problems: readonly Problem[]
  readonly error?: CopydeskError
}

/** Where a batch is kept, who reads it, and what was wrong with pages that are known already. */
export interface Desk {
  readonly archive: Archive
  readonly crew: Crew
  readonly known: Map<string, readonly Problem[]>
  readonly clock: () => string
  readonly onWait: (source: string) => void
}

/** Reads files or pages and keeps them together; what became of each. */
export async function readBatch(files: readonly Arrival[], desk: Desk): Promise<ReadResult[]> {
  const read = await readSome(files, desk)
  const pages = read.flatMap((result) => ('page' in result ? [result.page] : []))
  const outcomes = desk.archive.add(pages, VERSION, desk.clock())
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
async function readSome(files: readonly Arrival[], desk: Desk): Promise<(ReadResult | ReadPage)[]> {
  const read: (ReadResult | ReadPage)[] = []
  let next = 0
  const lane = async () => {
    while (next < files.length) {
      const at = next++
      read[at] = await readOne(files[at] as Arrival, desk)
    }
  }
  await Promise.all(Array.from({ length: desk.crew.size }, lane))
  return read
}

async function readOne(
  file: Arrival,
  { archive, crew, known, onWait }: Desk,
): Promise<ReadResult | ReadPage> {
  const { source } = file
  if ('problems' in file) return { ...file, outcome: 'unpacked' }
  if ('error' in file) return failed(file)
  const isNamed = 'bytes' in file || file.named
  const input = 'bytes' in file ? file : await readInput(file, onWait)
  if ('error' in input) return failed(input)
  const id = createHash('sha256').update(input.bytes).digest('hex')
  // Bytes that are known are not read twice.
  if (archive.has(id)) {
    const problems = known.get(id) ?? archive.page(id)?.article.problems ?? []
    known.set(id, problems)
    return passedOver(source, isNamed, problems) ?? { source, id, page: { id, source }, problems }
  }
  try {
    const read = await runOn(input, crew)
    const { problems } = read.article
    return (
      passedOver(source, isNamed, problems) ?? {
        source,
        id,
        page: { raw: input.bytes, read },
        problems,
      }
    )
  } catch (error) {
    if (error instanceof CopydeskError) return failed({ source, error })
    throw error
  }
}

/** An input that could not be read. */
export const failed = ({ source, error }: Unreadable): ReadResult => ({
  source,
  outcome: 'failed',
  problems: [],
  error,
})

/** What a folder holds besides pages; and what nobody means as a page, though he names it (`*`). */
function passedOver(
  source: string,
  isNamed: boolean,
  problems: readonly Problem[],
): ReadResult | null {
  const none = problems.find(({ code }) => NO_PAGE.has(code))
  if (!none || (isNamed && none.code !== 'own-output')) return null
  return { source, outcome: 'passed-over', problems: [none] }
}

const NO_PAGE: ReadonlySet<string> = new Set<ProblemCode>([
  'own-output',
  'not-a-page',
  'format-unread',
  'binary-input',
])

/** Reads one page, or says in one line which one could not be read. */
export async function runOn(input: Input, crew: Crew): Promise<Annotated> {
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
