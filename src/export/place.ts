import type { Cite } from '../article/index.ts'

/**
 * Where words stand, so that they can be found again in the article: UTF-16 offsets into its visible text, `end` exclusive.
 *
 * @example placeOf({ article: '9f86…', spans: [{ start: 4, end: 9 }] }) // '9f86…@4-9'
 */
export const placeOf = ({ article, spans }: Cite): string =>
  `${article}@${spans.map(({ start, end }) => `${start}-${end}`).join(',')}`

/** Of the first cite, where there is one. */
export const firstPlace = (cites: readonly Cite[]): string | null => {
  const [first] = cites
  return first ? placeOf(first) : null
}
