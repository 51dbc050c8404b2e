import { plainLine } from './words.ts'

/** A cell: words, a number, or nothing. */
export type Cell = string | number | null

/** Of a cell, in characters: readers of such files give up on longer lines. */
const LONGEST = 2_000

/**
 * A row of tab-separated cells, ended by LF. Tabs, ends of lines and what a terminal obeys are taken out of the words, so that a row stays
 * a row; nothing is quoted.
 */
export const tsvRow = (cells: readonly Cell[]): string => `${cells.map(cell).join('\t')}\n`

const cell = (value: Cell): string => {
  if (value === null) return ''
  const words = plainLine(String(value))
  return words.length > LONGEST ? `${words.slice(0, LONGEST).toWellFormed()}…` : words
}

/** Several words in one cell. */
export const joined = (words: readonly (string | null)[], mark = ';'): string =>
  words.map((one) => plainLine(one ?? '').replaceAll(mark, ' ')).join(mark)
