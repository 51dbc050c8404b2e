import { CopydeskError, type ErrorCode } from '../article/index.ts'

/** SQLite's primary result codes (sqlite.org/rescode.html) and what a person can do about them. */
const EXPLANATIONS: Record<number, { code: ErrorCode; say: (path: string) => string }> = {
  5: {
    code: 'archive-locked',
    say: (path) => `another program is writing to "${path}": try again when it has ended`,
  },
  6: {
    code: 'archive-locked',
    say: (path) => `another program is writing to "${path}": try again when it has ended`,
  },
  8: {
    code: 'archive-unusable',
    say: (path) => `"${path}" cannot be written: check its permissions`,
  },
  10: {
    code: 'archive-unusable',
    say: (path) => `the disk failed under "${path}": check it, or name another file with --archive`,
  },
  11: {
    code: 'archive-unusable',
    say: (path) => `"${path}" is damaged: restore a copy, or name a new file with --archive`,
  },
  13: {
    code: 'archive-full',
    say: (path) =>
      `the disk of "${path}" is full: nothing of this reading was kept; make room and read again`,
  },
  14: {
    code: 'archive-unusable',
    say: (path) => `"${path}" cannot be opened: check the folder and its permissions`,
  },
  26: {
    code: 'archive-foreign',
    say: (path) => `"${path}" is not an archive: name another file with --archive`,
  },
}

/** Turns an error of `node:sqlite` into one that names the file and the remedy; others pass through. */
export function explainSqliteError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error)) return error
  // Extended result codes carry the primary one in their low byte.
  const known = EXPLANATIONS[Number(error.errcode) & 0xff]
  return known ? new CopydeskError(known.code, known.say(path), { cause: error }) : error
}
