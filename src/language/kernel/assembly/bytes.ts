// Rows of 7-bit numbers times matrices of bytes.

import { PANEL } from './panel'
import { bytesOf, largestOf, wholeOf } from './rounding'
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

/** Multiplies each of `rows` rows of `columns` numbers (a multiple of eight) by its scale. */
export function scaleRows(
  rows: usize,
  columns: usize,
  c: usize,
  cStep: usize,
  scales: usize,
): void {
  for (let row: usize = 0; row < rows; row++) {
    const by = v128.load32_splat(scales + row * 4)
    const to = c + row * cStep
    for (let at: usize = 0; at < columns * 4; at += 32) {
      v128.store(to + at, f32x4.mul(v128.load(to + at), by))
      v128.store(to + at, f32x4.mul(v128.load(to + at, 16), by), 16)
    }
  }
}

/**
 * Rounds `rows` rows of `width` numbers (a multiple of eight) to bytes, each row's largest to 63, 63 above; `scales`
 * gets what a row's 63 are worth.
 */
export function roundBytes(
  rows: usize,
  width: usize,
  x: usize,
  xStep: usize,
  bytes: usize,
  scales: usize,
): void {
  for (let row: usize = 0; row < rows; row++) {
    const from = x + row * xStep
    const largest = largestOf(width, from)
    store<f32>(scales + row * 4, largest)
    const by = f32x4.splat(largest > 0 ? 63 / largest : 0)
    const to = bytes + row * width
    for (let at: usize = 0; at < width; at += 8) {
      const first = wholeOf(f32x4.mul(v128.load(from + at * 4), by))
      const second = wholeOf(f32x4.mul(v128.load(from + at * 4, 16), by))
      v128.store64_lane(to + at, bytesOf(first, second), 0)
    }
  }
}
