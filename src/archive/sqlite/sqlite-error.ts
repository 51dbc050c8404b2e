import { CopydeskError, type ErrorCode } from '../../article/index.ts'

/** Bytes of the archive are not those that were written. */
export class DamagedError extends Error {
  constructor(cause?: unknown) {
    super('bytes are not those that were written', { cause })
    this.name = 'DamagedError'
  }
}

interface Explanation {
  readonly code: ErrorCode
  readonly say: (path: string) => string
}

const LOCKED: Explanation = {
  code: 'archive-locked',
  say: (path) => `another program is writing to "${path}": try again when it has ended`,
}
const DAMAGED: Explanation = {
  code: 'archive-unusable',
  say: (path) => `"${path}" is damaged: restore a copy, or name a new file with --archive`,
}
const UNWRITABLE: Explanation = {
  code: 'archive-unusable',
  say: (path) => `"${path}" cannot be written: check its permissions`,
}

/** SQLite's primary result codes (sqlite.org/rescode.html) and what a person can do about them. */
const EXPLANATIONS: Record<number, Explanation> = {
  // The schema names what is not there, or a table of words cannot be opened.
  1: DAMAGED,
  5: LOCKED,
  6: LOCKED,
  8: UNWRITABLE,
  10: {
    code: 'archive-unusable',
    say: (path) => `the disk failed under "${path}": check it, or name another file with --archive`,
  },
  11: DAMAGED,
  13: {
    code: 'archive-full',
    say: (path) =>
      `the disk of "${path}" is full: pages that were not yet kept are lost, those kept before stay; make room and read again`,
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

/** Turns an error of `node:sqlite`, or of packed bytes, into one that names the file and the remedy; others pass through. */
export function explainSqliteError(error: unknown, path: string): unknown {
  if (error instanceof DamagedError) {
    return new CopydeskError(DAMAGED.code, DAMAGED.say(path), { cause: error })
  }
  if (!(error instanceof Error) || !('errcode' in error)) return error
  // Extended result codes carry the primary one in their low byte.
  const known = EXPLANATIONS[Number(error.errcode) & 0xff]
  return known ? new CopydeskError(known.code, known.say(path), { cause: error }) : error
}
