import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CopydeskError } from '../article/index.ts'
import { SAVED_FOLDER_ENDINGS } from './saved-folder.data.ts'

/** A file that is to be read. */
export interface FoundFile {
  readonly source: string
  /** True where the file itself was named, false where it was found in a folder. */
  readonly named: boolean
}

/** A file or folder that could not be read, and why. */
export interface Unreadable {
  readonly source: string
  readonly error: CopydeskError
}

/** What lies under the given paths. */
export interface Inputs {
  readonly files: readonly FoundFile[]
  /** Folders that may not be entered. */
  readonly closed: readonly Unreadable[]
}

/**
 * The files under the given paths, folders searched through in the order of their names; `-` is standard input.
 *
 * @throws CopydeskError if a path does not exist or no path holds a file
 */
export function findInputs(paths: readonly string[]): Inputs {
  const files: FoundFile[] = []
  const closed: Unreadable[] = []
  for (const path of paths) {
    const stats = path === '-' ? undefined : statOf(path)
    if (stats?.isDirectory()) searchFolder(path, files, closed)
    else files.push({ source: path, named: true })
  }
  if (files.length > 0 || closed.length > 0) return { files, closed }
  throw new CopydeskError(
    'nothing-to-read',
    `no files in ${paths.map((path) => `"${path}"`).join(', ')}: name a file or a folder that has some`,
  )
}

function statOf(path: string) {
  try {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats) return stats
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code
    // A name too long, or a file where a folder should be, is no file; a closed folder above it is something else.
    if (why === 'EACCES' || why === 'EPERM')
      throw new CopydeskError(
        'input-not-found',
        `cannot reach "${path}" (${why}): check permissions`,
        {
          cause,
        },
      )
  }
  throw new CopydeskError('input-not-found', notFound(path))
}

const notFound = (path: string): string =>
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.)/i.test(path)
    ? `"${path}" is a web address: those that begin with https:// or http:// are fetched`
    : `no file or folder "${path}": check the path`

/**
 * Hidden files and links to folders are passed over: the one is not news, the other may be a loop. So is the
 * folder that a browser saves beside a page: its frames and scripts are parts of that page.
 */
function searchFolder(folder: string, files: FoundFile[], closed: Unreadable[]): void {
  const entries = listFolder(folder, closed)
  const names = new Set(entries.map(({ name }) => name))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!isSavedWith(entry.name, names)) searchFolder(path, files, closed)
    } else if (entry.isFile() || isLinkedFile(path)) files.push({ source: path, named: false })
  }
}

function listFolder(folder: string, closed: Unreadable[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (cause) {
    closed.push({ source: folder, error: unreadable(folder, cause) })
    return []
  }
}

/** Why something that is there cannot be read. */
export function unreadable(source: string, cause: unknown): CopydeskError {
  const why = (cause as NodeJS.ErrnoException).code ?? String(cause)
  return new CopydeskError(
    'input-unreadable',
    `cannot read "${source}" (${why}): check its permissions`,
    { cause },
  )
}

function isLinkedFile(path: string): boolean {
  // A link may lead to nothing, in a circle, or where nobody may look.
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false
  }
}

/** `wire_files` beside `wire.html` is what a browser saved with that page. */
function isSavedWith(folder: string, names: ReadonlySet<string>): boolean {
  const ending = SAVED_FOLDER_ENDINGS.find((known) => folder.endsWith(known))
  if (!ending) return false
  const page = folder.slice(0, -ending.length)
  return PAGE_ENDINGS.some((known) => names.has(page + known))
}

const PAGE_ENDINGS = ['.html', '.htm', '.xhtml', '.HTML', '.HTM', '.php', '.aspx', '']
