// Rows of 7-bit numbers times matrices of bytes.
//
// A row's bytes are 0 to 126 and stand for what lies 63 below them. The relaxed product of bytes is the same on
// every machine as long as its second operand has seven bits: two products make 32,512 at most, which no
// machine's 16-bit sum cuts off.

import { PANEL } from './panel'

/** Writes eight sums of one row, each worth its column's scale. */
function storeSums(c: usize, low: v128, high: v128, scales: usize, accumulate: bool): void {
  let sum0 = f32x4.mul(f32x4.convert_i32x4_s(low), v128.load(scales))
  let sum1 = f32x4.mul(f32x4.convert_i32x4_s(high), v128.load(scales, 16))
  if (accumulate) {
    sum0 = f32x4.add(v128.load(c), sum0)
    sum1 = f32x4.add(v128.load(c, 16), sum1)
  }
  v128.store(c, sum0)
  v128.store(c, sum1, 16)
}

/** Six rows of one panel: as many as there are registers for. */
function sixRows(
  inner: usize,
  x: usize,
  xStep: usize,
  panel: usize,
  starts: usize,
  scales: usize,
  c: usize,
  cStep: usize,
  accumulate: bool,
): void {
  let s00 = v128.load(starts)
  let s01 = v128.load(starts, 16)
  let s10 = s00
  let s11 = s01
  let s20 = s00
  let s21 = s01
  let s30 = s00
  let s31 = s01
  let s40 = s00
  let s41 = s01
  let s50 = s00
  let s51 = s01
  let x0 = x
  let x1 = x0 + xStep
  let x2 = x1 + xStep
  let x3 = x2 + xStep
  let x4 = x3 + xStep
  let x5 = x4 + xStep
  const end = panel + inner * PANEL
  for (let b = panel; b < end; b += PANEL * 4) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    let each = v128.load32_splat(x0)
    s00 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b0, each, s00)
    s01 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b1, each, s01)
    each = v128.load32_splat(x1)
    s10 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b0, each, s10)
    s11 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b1, each, s11)
    each = v128.load32_splat(x2)
    s20 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b0, each, s20)
    s21 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b1, each, s21)
    each = v128.load32_splat(x3)
    s30 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b0, each, s30)
    s31 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b1, each, s31)
    each = v128.load32_splat(x4)
    s40 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b0, each, s40)
    s41 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b1, each, s41)
    each = v128.load32_splat(x5)
    s50 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b0, each, s50)
    s51 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b1, each, s51)
    x0 += 4
    x1 += 4
    x2 += 4
    x3 += 4
    x4 += 4
    x5 += 4
  }
  storeSums(c, s00, s01, scales, accumulate)
  storeSums(c + cStep, s10, s11, scales, accumulate)
  storeSums(c + cStep * 2, s20, s21, scales, accumulate)
  storeSums(c + cStep * 3, s30, s31, scales, accumulate)
  storeSums(c + cStep * 4, s40, s41, scales, accumulate)
  storeSums(c + cStep * 5, s50, s51, scales, accumulate)
}

/** Two rows of one panel. */
function twoRows(
  inner: usize,
  x: usize,
  xStep: usize,
  panel: usize,
  starts: usize,
  scales: usize,
  c: usize,
  cStep: usize,
  accumulate: bool,
): void {
  let s00 = v128.load(starts)
  let s01 = v128.load(starts, 16)
  let s10 = s00
  let s11 = s01
  let x0 = x
  let x1 = x0 + xStep
  const end = panel + inner * PANEL
  for (let b = panel; b < end; b += PANEL * 4) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    let each = v128.load32_splat(x0)
    s00 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b0, each, s00)
    s01 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b1, each, s01)
    each = v128.load32_splat(x1)
    s10 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b0, each, s10)
    s11 = i32x4.relaxed_dot_i8x16_i7x16_add_s(b1, each, s11)
    x0 += 4
    x1 += 4
  }
  storeSums(c, s00, s01, scales, accumulate)
  storeSums(c + cStep, s10, s11, scales, accumulate)
}

/** One row of one panel. */
function oneRow(
  inner: usize,
  x: usize,
  panel: usize,
  starts: usize,
  scales: usize,
  c: usize,
  accumulate: bool,
): void {
  let s0 = v128.load(starts)
  let s1 = v128.load(starts, 16)
  const end = panel + inner * PANEL
  for (let b = panel; b < end; b += PANEL * 4) {
    const each = v128.load32_splat(x)
    s0 = i32x4.relaxed_dot_i8x16_i7x16_add_s(v128.load(b), each, s0)
    s1 = i32x4.relaxed_dot_i8x16_i7x16_add_s(v128.load(b, 16), each, s1)
    x += 4
  }
  storeSums(c, s0, s1, scales, accumulate)
}

/** `rows` rows times one panel. */
export function multiplyPanel(
  rows: usize,
  inner: usize,
  x: usize,
  xStep: usize,
  panel: usize,
  starts: usize,
  scales: usize,
  c: usize,
  cStep: usize,
  accumulate: bool,
): void {
  let row: usize = 0
  for (; row + 6 <= rows; row += 6) {
    sixRows(
      inner,
      x + row * xStep,
      xStep,
      panel,
      starts,
      scales,
      c + row * cStep,
      cStep,
      accumulate,
    )
  }
  for (; row + 2 <= rows; row += 2) {
    twoRows(
      inner,
      x + row * xStep,
      xStep,
      panel,
      starts,
      scales,
      c + row * cStep,
      cStep,
      accumulate,
    )
  }
  if (row < rows) {
    oneRow(inner, x + row * xStep, panel, starts, scales, c + row * cStep, accumulate)
  }
}

/**
 * C = A·B or C += A·B: A's rows are `inner` bytes (a multiple of four), `xStep` bytes apart; B lies in panels of eight
 * columns, four rows of each column side by side. Sums begin at `starts` (whole numbers, a column: what the 63 of
 * each byte make, taken off) and are worth `scales` (a column). `inner` may be at most 1,000.
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
    multiplyPanel(
      rows,
      inner,
      x,
      xStep,
      panels + column * inner,
      starts + column * 4,
      scales + column * 4,
      c + column * 4,
      cStep,
      accumulate,
    )
  }
}
