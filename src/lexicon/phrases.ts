const MEANS_SOMETHING = /[.*+?^${}()|[\]\\/]/g

/** Names as they are written, for a group of a pattern: `U.S.|NATO`. */
export const anyName = (names: Iterable<string>): string =>
  [...names].map((name) => name.replace(MEANS_SOMETHING, String.raw`\$&`)).join('|')

/**
 * Phrases of a table, one a line, for a group of a pattern.
 *
 * @example new RegExp(`^(?:${anyPhrase(BUTTONS)})$`)
 */
export const anyPhrase = (lines: string): string =>
  lines
    .trim()
    .split(/\s*\n\s*/)
    .join('|')

/** Words of a table, with white space between them, for a group of a pattern. */
export const anyWord = (words: string): string => words.trim().split(/\s+/).join('|')
