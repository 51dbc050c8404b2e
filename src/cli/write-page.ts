import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { CopydeskError, ownOutput } from '../article/index.ts'

/** So much of a file that stands in the way is looked at. */
const HEAD = 16_384

/**
 * Where `--out` leads, before any work is done. What stands there already may be lost only where it is a page
 * that this program wrote: an archive, a page that is read and anybody's notes are not.
 *
 * @throws CopydeskError `output-unwritable`
 */
export function checkOut(file: string): string {
  if (file.trim() === '') throw refusal('--out has no name: give a file to write')
  const path = realOf(resolve(file))
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isDirectory()) throw refusal(`"${file}" is a folder: name a file in it`)
  if (stats?.isFile() && stats.size > 0 && !isOwn(path)) {
    throw refusal(
      `"${file}" is there already and is no report of copydesk: name another file, or remove it`,
    )
  }
  const folder = statSync(dirname(path), { throwIfNoEntry: false })
  if (!folder?.isDirectory()) throw refusal(`cannot write "${file}": its folder does not exist`)
  return path
}

/** Writes a page aside and puts it in place when it is whole: a full disk leaves the old one as it was. */
export function writePage(file: string, html: string): void {
  const path = checkOut(file)
  const isPlace = statSync(path, { throwIfNoEntry: false })?.isFile() === false
  const aside = join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.part`)
  try {
    // A pipe or a device, such as /dev/stdout, is written to, not replaced.
    writeFileSync(isPlace ? path : aside, html, { flag: isPlace ? 'w' : 'wx' })
    if (!isPlace) renameSync(aside, path)
  } catch (cause) {
    if (!isPlace) rmSync(aside, { force: true })
    const why = (cause as NodeJS.ErrnoException).code ?? 'unknown'
    throw refusal(`cannot write "${file}" (${why}): check the folder and the disk`, cause)
  }
}

const refusal = (message: string, cause?: unknown): CopydeskError =>
  new CopydeskError('output-unwritable', message, { cause })

/** The file behind links, the path itself where there is none. */
function realOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path
}

function isOwn(path: string): boolean {
  try {
    return ownOutput(readFileSync(path).subarray(0, HEAD).toString('utf8')) === 'a report'
  } catch (cause) {
    throw refusal(`"${path}" is there already and cannot be looked at`, cause)
  }
}
