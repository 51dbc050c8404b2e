import type { Span } from './span.ts'

/** What can be wrong with a page, in one sentence each with the values in braces. A bad page is a result with problems, never an exception. */
export const PROBLEMS = {
  'empty-input': 'there are no words to read',
  'binary-input': '{what}, no page',
  'own-output': '{what}, no page',
  'not-a-page': '{what}, no page',
  'format-unread': '{what}, a format that is not read yet',
  'gzip-unread': 'the gzip file is broken or cut off; nothing of it was read',
  'gzip-too-large': 'the gzip file unpacks to more than {limit} bytes; nothing of it was read',
  'no-feed': 'it is no feed but {what}',
  'no-feed-list': 'it is no list of feeds in OPML',
  'no-site-map': 'it is no map of a site',
  'feed-behind-junk': 'something else stands before the beginning of the feed; it was passed over',
  'feed-cut': 'the file is broken off; what was whole was read',
  'list-includes': 'lists that it includes from elsewhere are not read: {count}',
  'list-addresses': 'feeds whose address is none over HTTP are left out: {count}',
  'list-cut': 'the list has more than {limit} feeds; the rest was not read',
  'map-cut': 'the map has more than {limit} addresses; the rest was not read',
  'entries-cut': 'the feed has more than {limit} entries; the rest was not read',
  'no-warc': 'no record of a web archive (WARC) can be read in it',
  'warc-cut':
    'the archive is cut off in the record at byte {offset}; the records before it were read',
  'warc-damaged':
    'records of the archive are damaged: {count}, the first at byte {offset} ({what})',
  'warc-large': 'records of the archive that are larger than a page may be were not read: {count}',
  'warc-truncated': 'pages that the crawler did not take whole: {count}',
  'warc-revisits':
    'captures that only repeat one which is not in the archive were not read: {count}',
  'arc-unread': 'it is an archive in ARC, the form before WARC, which is not read',
  'zip-broken': 'the ZIP file is broken, cut off, or blows up beyond all measure',
  'warc-blown-up': 'the archive blows up beyond all measure; the rest was not read',
  'mail-empty': 'the mail holds no text',
  'feed-list': 'a list of feeds, which holds no page itself; it names {count}',
  'site-map': 'a map of a site, which holds no page itself; it names {count}',
  'entries-without-text': 'entries of the feed that only point at a page: {count}',
  'news-items-unread': 'further items of the file were not read: {count}',
  'teaser-only': 'the feed carries no more than the beginning of the text',
  'charset-guessed': 'no charset was stated and the bytes are not UTF-8; read as {charset}',
  'charset-broken': 'some bytes are not valid {charset}; U+FFFD stands for them',
  'input-cut': 'the input is larger than {limit} bytes; the rest was not read',
  'text-cut': 'the page has more than {limit} characters of text; the rest was not read',
  'nesting-cut':
    'elements are nested deeper than {limit} levels; deeper ones are read as if side by side',
  'line-cut': 'a line is longer than {limit} characters; it was cut into pieces',
  'not-an-article': 'the page is {what}',
  'no-article': 'no body text was found',
  'language-unread':
    'the text is in {language}: title, byline, date, body and copies are read, names, claims, events and the timeline are not',
  'no-title': 'no title was found',
  'no-date': 'nothing on the page speaks of its day of publication',
  'bad-structured-data': 'a JSON-LD script could not be parsed',
} as const satisfies Record<string, string>

/** Codes of what can be wrong with a page. */
export type ProblemCode = keyof typeof PROBLEMS

/** The names in braces of a sentence. */
type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never

/** The values that the sentence of a code is filled with: `{ limit }` of `input-cut`. */
export type ProblemParts<Code extends ProblemCode> = Readonly<
  Record<Slots<(typeof PROBLEMS)[Code]>, string | number>
>

/** What is wrong with a page, and where: a page is never an error. */
export interface Problem {
  readonly code: ProblemCode
  readonly parts: Readonly<Record<string, string | number>>
  /** The sentence of `PROBLEMS` with the values filled in. */
  readonly message: string
  readonly span?: Span
}

/**
 * A problem of a page with its sentence from `PROBLEMS`.
 *
 * @example problem('line-cut', { limit: 9000 }).message // 'a line is longer than 9000 characters; …'
 */
export function problem<Code extends ProblemCode>(
  code: Code,
  parts: ProblemParts<Code>,
  span?: Span,
): Problem {
  const values: Readonly<Record<string, string | number>> = parts
  const message = PROBLEMS[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
  return { code, parts: values, message, ...(span ? { span } : {}) }
}

/** Why the program stopped: misuse or a broken environment. Each has its exit code in the CLI. */
export const ERRORS = {
  usage: 2,
  'input-not-found': 3,
  'input-unreadable': 3,
  'nothing-to-read': 3,
  'not-fetched': 3,
  'no-source': 3,
  'not-in-archive': 4,
  'ambiguous-id': 4,
  'archive-missing': 5,
  'archive-foreign': 5,
  'archive-locked': 5,
  'archive-full': 5,
  'archive-unusable': 5,
  'output-unwritable': 6,
  'broken-install': 7,
  'cursor-unknown': 2,
  'cannot-listen': 9,
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
