// Rows of 16-bit whole numbers times matrices of bytes.

import { PANEL } from './panel'
import { largestOf, wholeOf } from './rounding'

/**
 * Rounds `rows` rows of `width` numbers (a multiple of eight) to whole numbers of 16 bits, each row's largest
 * to 32,767; `scales` gets what one is worth in each row.
 */
export function quantise(
  rows: usize,
  width: usize,
  x: usize,
  xStep: usize,
  shorts: usize,
  scales: usize,
): void {
  for (let row: usize = 0; row < rows; row++) {
    const from = x + row * xStep
    const largest = largestOf(width, from)
    const by = f32x4.splat(largest > 0 ? 32767 / largest : 0)
    store<f32>(scales + row * 4, largest / 32767)
    const to = shorts + row * width * 2
    for (let at: usize = 0; at < width; at += 8) {
      const low = wholeOf(f32x4.mul(v128.load(from + at * 4), by))
      const high = wholeOf(f32x4.mul(v128.load(from + at * 4, 16), by))
      v128.store(to + at * 2, i16x8.narrow_i32x4_s(low, high))
    }
  }
}

/** Writes eight sums of one row, each worth its column's and its row's scale. */
function storeScaled(
  c: usize,
  low: v128,
  high: v128,
  scales: usize,
  rowScale: v128,
  accumulate: bool,
): void {
  const by0 = f32x4.mul(v128.load(scales), rowScale)
  const by1 = f32x4.mul(v128.load(scales, 16), rowScale)
  let sum0 = f32x4.mul(f32x4.convert_i32x4_s(low), by0)
  let sum1 = f32x4.mul(f32x4.convert_i32x4_s(high), by1)
  if (accumulate) {
    sum0 = f32x4.add(v128.load(c), sum0)
    sum1 = f32x4.add(v128.load(c, 16), sum1)
  }
  v128.store(c, sum0)
  v128.store(c, sum1, 16)
}

/** Four rows of 16-bit numbers times one panel of bytes: in pairs, as `panels8` of a weight file has them. */
function fourShortRows(
  inner: usize,
  a: usize,
  panel: usize,
  scales: usize,
  rowScales: usize,
  c: usize,
  cStep: usize,
  accumulate: bool,
): void {
  let s00 = i32x4.splat(0)
  let s01 = i32x4.splat(0)
  let s10 = i32x4.splat(0)
  let s11 = i32x4.splat(0)
  let s20 = i32x4.splat(0)
  let s21 = i32x4.splat(0)
  let s30 = i32x4.splat(0)
  let s31 = i32x4.splat(0)
  const wide = inner * 2
  let a0 = a
  let a1 = a0 + wide
  let a2 = a1 + wide
  let a3 = a2 + wide
  const end = panel + inner * PANEL
  for (let b = panel; b < end; b += PANEL * 2) {
    const b0 = v128.load8x8_s(b)
    const b1 = v128.load8x8_s(b, 8)
    let x = v128.load32_splat(a0)
    s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, b0))
    s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, b1))
    x = v128.load32_splat(a1)
    s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, b0))
    s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, b1))
    x = v128.load32_splat(a2)
    s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, b0))
    s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, b1))
    x = v128.load32_splat(a3)
    s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, b0))
    s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, b1))
    a0 += 4
    a1 += 4
    a2 += 4
    a3 += 4
  }
  storeScaled(c, s00, s01, scales, v128.load32_splat(rowScales), accumulate)
  storeScaled(c + cStep, s10, s11, scales, v128.load32_splat(rowScales, 4), accumulate)
  storeScaled(c + cStep * 2, s20, s21, scales, v128.load32_splat(rowScales, 8), accumulate)
  storeScaled(c + cStep * 3, s30, s31, scales, v128.load32_splat(rowScales, 12), accumulate)
}

/** One row of them. */
function oneShortRow(
  inner: usize,
  a: usize,
  panel: usize,
  scales: usize,
  rowScales: usize,
  c: usize,
  accumulate: bool,
): void {
  let s0 = i32x4.splat(0)
  let s1 = i32x4.splat(0)
  const end = panel + inner * PANEL
  for (let b = panel; b < end; b += PANEL * 2) {
    const x = v128.load32_splat(a)
    s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load8x8_s(b)))
    s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load8x8_s(b, 8)))
    a += 4
  }
  storeScaled(c, s0, s1, scales, v128.load32_splat(rowScales), accumulate)
}

/**
 * C = A·B or C += A·B, where A's rows come from `quantise` and B is a byte matrix in panels with a scale a column.
 * Sums are whole numbers: `inner` may be at most 516.
 */
export function multiplyShort(
  rows: usize,
  columns: usize,
  inner: usize,
  shorts: usize,
  rowScales: usize,
  panels: usize,
  scales: usize,
  c: usize,
  cStep: usize,
  accumulate: bool,
): void {
  const whole = rows & ~3
  for (let column: usize = 0; column < columns; column += PANEL) {
    const panel = panels + column * inner
    const by = scales + column * 4
    const to = c + column * 4
    for (let row: usize = 0; row < whole; row += 4) {
      const from = shorts + row * inner * 2
      const own = rowScales + row * 4
      fourShortRows(inner, from, panel, by, own, to + row * cStep, cStep, accumulate)
    }
    for (let row = whole; row < rows; row++) {
      const from = shorts + row * inner * 2
      oneShortRow(inner, from, panel, by, rowScales + row * 4, to + row * cStep, accumulate)
    }
  }
}
