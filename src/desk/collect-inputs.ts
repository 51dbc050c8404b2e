import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CopydeskError } from '../article/index.ts'
import { type Input, MAX_INPUT_BYTES } from '../intake/index.ts'

/** A file that could not be read, and why. */
export interface Unreadable {
  readonly source: string
  readonly error: CopydeskError
}

/** The files under the given paths, folders searched through in the order of their names. */
export function listFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path === '-') return [path]
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats)
      throw new CopydeskError('input-not-found', `no file or folder "${path}": check the path`)
    return stats.isDirectory() ? listFolder(path) : [path]
  })
}

/** Hidden files and links to folders are passed over: the one is not news, the other may be a loop. */
function listFolder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return listFolder(path)
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? [path] : []
  })
}

/** Reads one file (`-` is standard input): no more bytes than the limit and one, so that the cut shows. */
export function readInput(source: string): Input | Unreadable {
  try {
    return { source, bytes: readBytes(source) }
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? String(cause)
    const error = new CopydeskError(
      'input-unreadable',
      `cannot read "${source}" (${why}): check its permissions`,
      { cause },
    )
    return { source, error }
  }
}

function readBytes(source: string): Uint8Array {
  const file = source === '-' ? 0 : openSync(source, 'r')
  try {
    const chunks: Uint8Array[] = []
    const size = Math.max(64 * 1024, Math.min(fstatSync(file).size, MAX_INPUT_BYTES + 1))
    let total = 0
    while (total <= MAX_INPUT_BYTES) {
      const chunk = new Uint8Array(Math.min(size, MAX_INPUT_BYTES + 1 - total))
      const count = readSync(file, chunk, 0, chunk.length, null)
      if (count === 0) break
      chunks.push(chunk.subarray(0, count))
      total += count
    }
    return new Uint8Array(Buffer.concat(chunks, total))
  } finally {
    if (file !== 0) closeSync(file)
  }
}
