import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import { CopydeskError } from '../article/index.ts'
import { foreignBytes, type Input, MAX_INPUT_BYTES } from '../intake/index.ts'
import { type FoundFile, type Unreadable, unreadable } from './find-inputs.ts'

/** What a file begins with tells its kind: the rest of a film is not read. */
const HEAD = 64 * 1024
/** How often a pipe is asked whether something came, and how long nobody may write to it. */
const PIPE_ASKED_MS = 50
const PIPE_WAIT_MS = 60_000
/** Said after so long. */
const PIPE_SAID_MS = 2_000

/**
 * Reads one file (`-` is standard input): no more bytes than the limit and one, so that the cut shows. Of a file
 * that was found in a folder and is of another kind than a page, only the beginning is read. `onWait` is told of a pipe that nobody writes to.
 */
export async function readInput(
  { source, named }: FoundFile,
  onWait: (source: string) => void,
): Promise<Input | Unreadable> {
  try {
    return { source, bytes: await readBytes(source, named, onWait) }
  } catch (cause) {
    return { source, error: cause instanceof CopydeskError ? cause : unreadable(source, cause) }
  }
}

async function readBytes(
  source: string,
  whole: boolean,
  onWait: (source: string) => void,
): Promise<Uint8Array> {
  if (source === '-') {
    return isStream(fstatSync(0)) ? readPipe(0, source) : readFrom(0, 0, true)
  }
  // Without waiting: to open a pipe would stop everything until somebody writes to it.
  const file = openSync(source, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(file)
    if (!isStream(stats)) return readFrom(file, stats.size, whole)
    return await readPipe(file, source, OPEN_ALREADY.test(source) ? undefined : onWait)
  } finally {
    closeSync(file)
  }
}

function readFrom(file: number, size: number, whole: boolean): Uint8Array {
  const chunks: Uint8Array[] = []
  const step = Math.max(HEAD, Math.min(size, MAX_INPUT_BYTES + 1))
  let total = 0
  while (total <= MAX_INPUT_BYTES) {
    const isHead = total === 0 && !whole
    const wanted = isHead ? HEAD : step
    const chunk = new Uint8Array(Math.min(wanted, MAX_INPUT_BYTES + 1 - total))
    const count = readSync(file, chunk, 0, chunk.length, null)
    if (count === 0) break
    chunks.push(chunk.subarray(0, count))
    if (isHead && isOtherKind(chunk)) break
    total += count
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** A file packed with gzip may hold a page; what it holds is known when it is unpacked. */
const isOtherKind = (head: Uint8Array): boolean =>
  !(head[0] === 0x1f && head[1] === 0x8b) && foreignBytes(head) !== null

const isStream = (stats: Stats): boolean => stats.isFIFO() || stats.isSocket()

/** Pipes that somebody has opened for writing before we look: `<(command)` of a shell. */
const OPEN_ALREADY = /^\/(?:dev\/(?:fd\/|stdin)|proc\/self\/fd\/)/

/** Reads a pipe as its writer fills it. With `onWait` nobody may have opened it for writing yet. */
async function readPipe(
  file: number,
  source: string,
  onWait?: (source: string) => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let total = 0
  let waited = 0
  while (total <= MAX_INPUT_BYTES) {
    const chunk = new Uint8Array(Math.min(HEAD, MAX_INPUT_BYTES + 1 - total))
    const count = readNow(file, chunk)
    if (count === 0 && (total > 0 || !onWait)) break
    if (count > 0) {
      chunks.push(chunk.subarray(0, count))
      total += count
      continue
    }
    await new Promise((resolve) => setTimeout(resolve, PIPE_ASKED_MS))
    // A slow writer is waited for, nobody is not.
    if (count < 0) continue
    waited += PIPE_ASKED_MS
    if (waited === PIPE_SAID_MS) onWait?.(source)
    if (waited >= PIPE_WAIT_MS) {
      throw new CopydeskError(
        'input-unreadable',
        `nobody wrote to the pipe "${source}" for ${PIPE_WAIT_MS / 1000} seconds: start the program that fills it first`,
      )
    }
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** How many bytes came; 0 where nobody has the pipe open for writing, -1 where its writer is slow. */
function readNow(file: number, into: Uint8Array): number {
  try {
    return readSync(file, into, 0, into.length, null)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EAGAIN') return -1
    throw cause
  }
}
