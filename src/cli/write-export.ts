import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { CopydeskError } from '../article/index.ts'
import type { Chunk } from '../export/index.ts'

const refusal = (message: string, cause?: unknown): CopydeskError =>
  new CopydeskError('output-unwritable', message, { cause })

const asideOf = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.part`)

/** Where `--out` leads. Nothing that stands there is lost. */
function freshPath(out: string): string {
  if (out.trim() === '') throw refusal('--out has no name: give a file to write')
  const path = resolve(out)
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isDirectory())
    throw refusal(`"${out}" is a folder: name one that is not there yet, or a file`)
  if (stats?.isFile() && stats.size > 0)
    throw refusal(`"${out}" is there already: name another, or remove it`)
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw refusal(`cannot write "${out}": its folder does not exist`)
  return path
}

/** Does the writing; what goes wrong is told in one line, and nothing half done stays. */
async function guarded(out: string, aside: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    rmSync(aside, { recursive: true, force: true })
    if (cause instanceof CopydeskError) throw cause
    const why = (cause as NodeJS.ErrnoException).code
    if (why === undefined) throw cause
    throw refusal(`cannot write "${out}" (${why}): check the folder and the disk`, cause)
  }
}

/**
 * Writes bytes aside and puts them in place when they are whole; a pipe or a device is written to. Gives the bytes written.
 *
 * @throws CopydeskError `output-unwritable`
 */
export async function writeBytes(out: string, pieces: AsyncIterable<Uint8Array>): Promise<number> {
  const path = freshPath(out)
  const isPlace = statSync(path, { throwIfNoEntry: false })?.isFile() === false
  const aside = isPlace ? path : asideOf(path)
  let size = 0
  await guarded(out, isPlace ? '' : aside, async () => {
    const file = openSync(aside, isPlace ? 'w' : 'wx')
    try {
      for await (const piece of pieces) {
        writeAll(file, piece)
        size += piece.length
      }
    } finally {
      closeSync(file)
    }
    if (!isPlace) renameSync(aside, path)
  })
  return size
}

/**
 * Writes the files of a folder, pieces of several in turn, and puts the folder in place when all are whole. Gives the bytes written.
 *
 * @throws CopydeskError `output-unwritable`
 */
export async function writeFolder(
  out: string,
  pieces: Iterable<{ readonly name: string; readonly chunk: Chunk }>,
): Promise<number> {
  const path = freshPath(out)
  const aside = asideOf(path)
  const open = new Map<string, number>()
  let size = 0
  await guarded(out, aside, async () => {
    mkdirSync(aside)
    try {
      for (const { name, chunk } of pieces) {
        const file = open.get(name) ?? openSync(join(aside, name), 'wx')
        open.set(name, file)
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
        writeAll(file, bytes)
        size += bytes.length
      }
    } finally {
      for (const file of open.values()) closeSync(file)
    }
    renameSync(aside, path)
  })
  return size
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
}
