import { styleText } from 'node:util'

/** Columns of a file, a pipe, or a terminal that does not say. */
const USUAL_WIDTH = 100
const NARROWEST = 40
/** Longer lines are hard to read. */
const WIDEST = 100

/** Whether standard output shows colours: a terminal, without NO_COLOR. */
export const isColoured = (): boolean =>
  styleText('bold', 'x', { stream: process.stdout, validateStream: true }) !== 'x'

/** How many columns lines may take: as many as the terminal has, within what can be read. */
export function terminalWidth(
  { usual, widest } = { usual: USUAL_WIDTH, widest: WIDEST },
  columns = process.stdout.columns,
): number {
  if (!columns) return usual
  return Math.max(NARROWEST, Math.min(widest, columns))
}
