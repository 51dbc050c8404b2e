// Rows of 7-bit numbers times matrices of bytes.

import { PANEL } from './panel'
import { sixRows } from './tiles'

/**
 * C = A·B or C += A·B: A's rows are `inner` bytes (a multiple of four), `xStep` bytes apart; B lies in panels of eight
 * columns, four rows of each column side by side. Sums begin at `starts` (whole numbers, a column: what the 63 of
 * each byte make, taken off) and are worth `scales` (a column). `inner` may be at most 1,000.
 *
 * Rows are read and written in whole tiles: of A and C up to five rows behind the last must be room, whatever stands there.
 */
export function multiplyBytes(
  rows: usize,
  columns: usize,
  inner: usize,
  x: usize,
  xStep: usize,
  panels: usize,
  starts: usize,
  scales: usize,
  c: usize,
  cStep: usize,
  accumulate: bool,
): void {
  for (let column: usize = 0; column < columns; column += PANEL) {
    const panel = panels + column * inner
    const from = starts + column * 4
    const by = scales + column * 4
    const to = c + column * 4
    for (let row: usize = 0; row < rows; row += 6) {
      sixRows(inner, x + row * xStep, xStep, panel, from, by, to + row * cStep, cStep, accumulate)
    }
  }
}
