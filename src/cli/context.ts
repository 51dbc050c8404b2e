import { existsSync } from 'node:fs'
import {
  type Archive,
  openMemoryArchive,
  openSqliteArchive,
  type SettledReader,
} from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import { logPlace } from './log-place.ts'

/** Options that every command has. */
export interface CommonOptions {
  readonly archive: string
  readonly json?: boolean
}

/** Opens the archive, does the work, and closes it whatever happens. */
export async function withArchive<T>(
  options: CommonOptions,
  work: (archive: Archive) => T | Promise<T>,
): Promise<T> {
  return inArchive(archivePath(options), work)
}

/** The same where there is one already: a slip in its name makes none. */
export async function withHeldArchive<T>(
  options: CommonOptions,
  work: (archive: Archive) => T | Promise<T>,
): Promise<T> {
  const path = archivePath(options)
  if (!existsSync(path)) {
    throw new CopydeskError(
      'archive-missing',
      `there is no archive "${path}" yet: "copydesk read <files or folders>" makes it, --archive names another`,
    )
  }
  return inArchive(path, work)
}

/**
 * The same as it was settled at a place in the log, where one is given.
 *
 * @throws CopydeskError `usage` where it is no place
 */
export async function withArchiveAsOf<T>(
  options: CommonOptions & AsOfOption,
  work: (archive: SettledReader) => T | Promise<T>,
): Promise<T> {
  return withHeldArchive(options, (archive) =>
    work(
      options.asof === undefined ? archive : archive.asOf(logPlace(archive, options.asof, 'at')),
    ),
  )
}

/** Of a command that can look at what was. */
export interface AsOfOption {
  readonly asof?: string
}

export const AS_OF = [
  '--asof <when>',
  'as it stood at this number of the log, or at this time',
] as const

/** The same, with an empty archive where there is none: files can be looked at without. */
export async function withArchiveIfAny<T>(
  options: CommonOptions,
  work: (archive: Archive) => T | Promise<T>,
): Promise<T> {
  const path = archivePath(options)
  return existsSync(path) ? inArchive(path, work) : work(openMemoryArchive())
}

async function inArchive<T>(path: string, work: (archive: Archive) => T | Promise<T>): Promise<T> {
  const archive = openSqliteArchive(path)
  try {
    return await work(archive)
  } finally {
    archive.close()
  }
}

/** The file of the archive. SQLite would keep "" nowhere, nor ":memory:", and read "file:" as an address. */
export function archivePath({ archive }: CommonOptions): string {
  if (archive.trim() === '') {
    throw new CopydeskError(
      'usage',
      'the archive has no name: give a file with --archive or in COPYDESK_ARCHIVE, or leave both out',
    )
  }
  return /^(?::|file:)/.test(archive) ? `./${archive}` : archive
}
