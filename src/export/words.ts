// What no reader of text files wants: C0 but tab and line ends, DEL, C1, and what turns the direction of writing.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to keep out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g

/**
 * Words of a page as text of several lines: what XML forbids and what a terminal obeys becomes U+FFFD, a lone surrogate too.
 * Offsets stay.
 */
export const plainText = (text: string): string => text.toWellFormed().replace(UNSEEN, '\ufffd')

/**
 * The same in one line: tabs and every end of a line become one space, so that a row stays a row.
 *
 * @example plainLine('a\tb\r\nc') // 'a b c'
 */
export const plainLine = (text: string): string =>
  plainText(text.replace(/[\s\u0085\u2028\u2029]+/g, ' ')).trim()

/** Data with every text in it well formed: a lone surrogate is no UTF-8. */
export function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T
  if (Array.isArray(value)) return value.map(wellFormed) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, wellFormed(one)]),
  ) as T
}

// What JSON lets stand in a string though some readers end a line there and terminals obey it.
const RAW_IN_JSON = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g

/** One line of JSON. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(wellFormed(value)).replace(RAW_IN_JSON, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`

/** `text/html` by the charset that it was read by. */
export const mediaWithCharset = (mediaType: string, charset: string): string =>
  /^[\w.:+-]+$/.test(charset) ? `${mediaType}; charset=${charset}` : mediaType
