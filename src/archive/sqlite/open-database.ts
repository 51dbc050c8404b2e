import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { CopydeskError } from '../../article/index.ts'
import { migrate, readSchema, SCHEMA } from './migrations.ts'

/** How long to wait for another process that writes, in milliseconds. */
const BUSY_MS = 5_000
/** SQLite's codes for what cannot be written or opened for writing. */
const READ_ONLY: ReadonlySet<number> = new Set([8, 14])

/** Opens (or makes) a database file of the newest schema; one that cannot be written is opened for looking. */
export function openDatabase(path: string, maxPages?: number): DatabaseSync {
  try {
    return openForWriting(path, maxPages)
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
    if (!READ_ONLY.has(code) || sizeOf(path) === 0) throw error
    return openForLooking(path)
  }
}

function openForWriting(path: string, maxPages: number | undefined): DatabaseSync {
  const database = new DatabaseSync(path)
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_MS}`)
    migrate(database, path)
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    if (maxPages) database.exec(`PRAGMA max_page_count = ${Math.trunc(maxPages)}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * In a folder where nothing can be written SQLite cannot make the files that a shared database needs: the file is
 * read as it stands. What a killed process left beside it is part of it: then a copy is read.
 */
function openForLooking(path: string): DatabaseSync {
  const log = `${path}-wal`
  if (sizeOf(log) > 0) return openCopy(path, log)
  const database = new DatabaseSync(asIs(path), { readOnly: true })
  try {
    const schema = readSchema(database, path)
    if (schema < SCHEMA) {
      throw new CopydeskError(
        'archive-unusable',
        `"${path}" was written by an older copydesk and cannot be brought up to date where it lies: copy it to a folder that can be written`,
      )
    }
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function asIs(path: string): URL {
  const url = pathToFileURL(resolve(path))
  url.searchParams.set('immutable', '1')
  return url
}

function openCopy(path: string, log: string): DatabaseSync {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-look-'))
  try {
    const copy = join(folder, 'archive.db')
    copyFileSync(path, copy)
    copyFileSync(log, `${copy}-wal`)
    const database = openForWriting(copy, undefined)
    database.exec('PRAGMA query_only = ON')
    return database
  } finally {
    // The files stay readable through the open handle; nothing is left behind when it closes.
    rmSync(folder, { recursive: true, force: true })
  }
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0
