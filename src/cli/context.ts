import { styleText } from 'node:util'
import { type Archive, openSqliteArchive } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import type { Style } from '../dossier/index.ts'

/** Options that every command has. */
export interface CommonOptions {
  readonly archive: string
  readonly json?: boolean
}

/** Prints to standard output: data with `--json`, else lines. A closed pipe (`| head`) ends quietly. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2))

/** Colours on a terminal, plain words elsewhere and under NO_COLOR. */
export const terminalStyle: Style = (name, text) =>
  styleText(name, text, { stream: process.stdout, validateStream: true })

/** Opens the archive, does the work, and closes it whatever happens. */
export async function withArchive<T>(
  options: CommonOptions,
  work: (archive: Archive) => T | Promise<T>,
): Promise<T> {
  const archive = openSqliteArchive(options.archive)
  try {
    return await work(archive)
  } finally {
    archive.close()
  }
}

/**
 * The one item whose id begins with `wanted` (a leading part will do) or that was read from it.
 *
 * @throws CopydeskError `not-in-archive` or `ambiguous-id`
 */
export function findOne<T>(
  items: readonly T[],
  wanted: string,
  keys: (item: T) => readonly string[],
  noun: string,
): T {
  const exact = items.filter((item) => keys(item).includes(wanted))
  const found =
    exact.length > 0
      ? exact
      : items.filter((item) => keys(item).some((key) => key.startsWith(wanted)))
  if (found.length === 1) return found[0] as T
  if (found.length === 0) {
    const list = noun === 'story' ? 'copydesk stories' : 'copydesk articles'
    throw new CopydeskError(
      'not-in-archive',
      `no ${noun} "${wanted}" in the archive: "${list}" lists what is held`,
    )
  }
  throw new CopydeskError(
    'ambiguous-id',
    `${found.length} items begin with "${wanted}": give more of the id`,
  )
}
