/** Hex digits of an id that a person is shown: two in ten million articles share them by accident. */
const SHOWN = 12

/**
 * An id as a person reads it: `s` of a story, and the first 12 hex digits. Never a key: two pages can
 * be made that share them.
 *
 * @example shortId('s9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08') // 's9f86d081884c'
 */
export const shortId = (id: string): string => id.slice(0, id.startsWith('s') ? SHOWN + 1 : SHOWN)
