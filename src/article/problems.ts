import type { Span } from './span.ts'

/** What can be wrong with a page. A bad page is a result with problems, never an exception. */
export const PROBLEMS = {
  'empty-input': 'nothing to read',
  'binary-input': 'the bytes are not text',
  'own-output': 'the file is a report or the archive of this program, or a database like it',
  'not-a-page': 'the file is of another kind than a page: a script, a picture as text',
  'format-unread': 'the file is in a format that is not read yet: an e-mail, a feed, a table',
  'gzip-unread': 'a gzip file is broken, or larger than the limit once unpacked',
  'charset-guessed': 'no charset was stated; one was guessed from the bytes',
  'charset-broken': 'some bytes are not valid in the charset; U+FFFD stands for them',
  'input-cut': 'the input is larger than the limit; the rest was not read',
  'nesting-cut':
    'elements are nested deeper than the limit; deeper ones are read as if side by side',
  'line-cut': 'a line is longer than the limit; it was cut into pieces',
  'not-an-article': 'the page is something else than an article',
  'no-article': 'no body text was found',
  'language-unread': 'the text is in a language whose names, claims and events are not read',
  'no-title': 'no title was found',
  'no-date': 'nothing on the page speaks of its day of publication',
  'bad-structured-data': 'JSON-LD could not be parsed',
} as const satisfies Record<string, string>

/** Codes of what can be wrong with a page. */
export type ProblemCode = keyof typeof PROBLEMS

/** What is wrong with a page, in words, and where: a page is never an error. */
export interface Problem {
  readonly code: ProblemCode
  /** One sentence for a person, naming the limit or the value. */
  readonly message: string
  readonly span?: Span
}

/** Why the program stopped: misuse or a broken environment. Each has its exit code in the CLI. */
export const ERRORS = {
  usage: 2,
  'input-not-found': 3,
  'input-unreadable': 3,
  'nothing-to-read': 3,
  'not-in-archive': 4,
  'ambiguous-id': 4,
  'archive-missing': 5,
  'archive-foreign': 5,
  'archive-locked': 5,
  'archive-full': 5,
  'archive-unusable': 5,
  'output-unwritable': 6,
  'broken-install': 7,
} as const satisfies Record<string, number>

/** Codes of what stops a command: misuse or a broken environment. */
export type ErrorCode = keyof typeof ERRORS

/**
 * The one error class. The message names the input and the remedy on one line.
 *
 * @example throw new CopydeskError('input-not-found', 'no file "a.html": check the path')
 */
export class CopydeskError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'CopydeskError'
    this.code = code
  }

  /** The exit status that the CLI ends with. */
  get exitCode(): number {
    return ERRORS[this.code]
  }
}
