import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs'
import { CopydeskError, type Problem } from '../article/index.ts'
import { BUNDLE_HEAD, findBundle, type Input, unpackBundle } from '../intake/index.ts'
import type { FoundFile, Unreadable } from './find-inputs.ts'
import { readInput } from './read-input.ts'

/** A file that held several pages, or none but their names: how many came out of it, and what was wrong. */
interface UnpackedFile {
  readonly source: string
  readonly pages: number
  readonly problems: readonly Problem[]
}

/** What is to be read: a file, a page, or what is said of a file whose pages came before. */
export type Arrival = FoundFile | Input | Unreadable | UnpackedFile

/**
 * Files as they are, and in place of those that hold several pages (feeds, web archives, saved mails) these pages, as they come out of
 * them. Of a file no more than its beginning is read here; pipes are read whole.
 */
export async function* unpackFiles(
  files: readonly (FoundFile | Input)[],
  onWait: (source: string) => void,
): AsyncGenerator<Arrival> {
  for (const file of files) {
    if ('bytes' in file) yield* unpackInput(file)
    else if (isRegular(file.source)) yield* unpackFile(file)
    else {
      const input = await readInput(file, onWait)
      if ('error' in input) yield input
      else yield* unpackInput(input)
    }
  }
}

async function* unpackInput(input: Input): AsyncGenerator<Arrival> {
  const { source, bytes, url } = input
  const kind = findBundle(bytes.subarray(0, BUNDLE_HEAD), source)
  if (kind) yield* parts(source, unpackBundle(kind, source, [bytes], url))
  else yield input
}

async function* unpackFile(file: FoundFile): AsyncGenerator<Arrival> {
  const { source } = file
  const head = headOf(source)
  const kind = head && findBundle(head, source)
  // What cannot be opened is said where it is read.
  if (!kind) yield file
  else
    yield* parts(
      source,
      unpackBundle(kind, source, createReadStream(source, { highWaterMark: STEP })),
    )
}

const STEP = 256 * 1024

/** Bytes that a page takes in a web archive, packed, more or less. */
const PACKED_PAGE = 16 * 1024

/** The size of a file; 0 where nobody may ask. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}

/** How many pages come out of files, as far as that shows from outside: a web archive has many. */
export function expectedPages(files: readonly (FoundFile | Input)[]): number {
  const within = files.map((file) => {
    const isArchive = !('bytes' in file) && /\.(?:warc|wacz)(?:\.gz)?$/i.test(file.source)
    const size = isArchive ? sizeOf(file.source) : 0
    return Math.max(1, Math.floor(size / PACKED_PAGE))
  })
  return within.reduce((sum, pages) => sum + pages, 0)
}

async function* parts(
  source: string,
  unpacked: ReturnType<typeof unpackBundle>,
): AsyncGenerator<Arrival> {
  const problems: Problem[] = []
  let pages = 0
  try {
    for await (const part of unpacked) {
      if ('page' in part) {
        pages++
        yield part.page
      } else problems.push(part.problem)
    }
  } catch (cause) {
    // A disk that fails, a fault of our own: the other files are read all the same.
    yield { source, error: notUnpacked(source, cause) }
    return
  }
  yield { source, pages, problems }
}

const notUnpacked = (source: string, cause: unknown): CopydeskError =>
  new CopydeskError(
    'input-unreadable',
    `could not read "${source}" to its end (${(cause as Error).message}): check the file, or report it`,
    { cause },
  )

/** Pipes are read once only: their beginning cannot be looked at first. */
function isRegular(source: string): boolean {
  if (source === '-') return false
  try {
    return !statSync(source).isFIFO() && !statSync(source).isSocket()
  } catch {
    return true
  }
}

function headOf(source: string): Uint8Array | null {
  try {
    const file = openSync(source, 'r')
    try {
      const head = new Uint8Array(BUNDLE_HEAD)
      return head.subarray(0, readSync(file, head, 0, head.length, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}
