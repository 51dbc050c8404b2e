// Products of a few rows of 7-bit numbers and panels of bytes: as many sums at a time as there are registers for.
//
// A row's bytes are 0 to 126 and stand for what lies 63 below them. The relaxed product of bytes is the same on
// every machine as long as its second operand has seven bits: two products make 32,512 at most, which no
// machine's 16-bit sum cuts off.

import { PANEL } from './panel'

/** Adds to four sums the products of four columns' bytes, four rows of each, with four bytes of a row. */
function dot(panel: v128, each: v128, sum: v128): v128 {
  return i32x4.relaxed_dot_i8x16_i7x16_add_s(panel, each, sum)
}

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

/** Six rows times one panel. */
export function sixRows(
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
  const wide = inner * PANEL
  for (let b: usize = 0; b < wide; b += PANEL * 4) {
    const b0 = v128.load(panel + b)
    const b1 = v128.load(panel + b, 16)
    let each = v128.load32_splat(x0)
    s00 = dot(b0, each, s00)
    s01 = dot(b1, each, s01)
    each = v128.load32_splat(x1)
    s10 = dot(b0, each, s10)
    s11 = dot(b1, each, s11)
    each = v128.load32_splat(x2)
    s20 = dot(b0, each, s20)
    s21 = dot(b1, each, s21)
    each = v128.load32_splat(x3)
    s30 = dot(b0, each, s30)
    s31 = dot(b1, each, s31)
    each = v128.load32_splat(x4)
    s40 = dot(b0, each, s40)
    s41 = dot(b1, each, s41)
    each = v128.load32_splat(x5)
    s50 = dot(b0, each, s50)
    s51 = dot(b1, each, s51)
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

/** Three rows times two panels, `panelStep` bytes apart, whose sums stand side by side. */
export function threeRows(
  inner: usize,
  x: usize,
  xStep: usize,
  panel: usize,
  panelStep: usize,
  starts: usize,
  scales: usize,
  columnStep: usize,
  c: usize,
  cStep: usize,
  accumulate: bool,
): void {
  const panel1 = panel + panelStep
  let s000 = v128.load(starts)
  let s001 = v128.load(starts, 16)
  let s100 = s000
  let s101 = s001
  let s200 = s000
  let s201 = s001
  let s010 = v128.load(starts + columnStep)
  let s011 = v128.load(starts + columnStep, 16)
  let s110 = s010
  let s111 = s011
  let s210 = s010
  let s211 = s011
  let x0 = x
  let x1 = x0 + xStep
  let x2 = x1 + xStep
  const wide = inner * PANEL
  for (let b: usize = 0; b < wide; b += PANEL * 4) {
    const b00 = v128.load(panel + b)
    const b01 = v128.load(panel + b, 16)
    const b10 = v128.load(panel1 + b)
    const b11 = v128.load(panel1 + b, 16)
    let each = v128.load32_splat(x0)
    s000 = dot(b00, each, s000)
    s001 = dot(b01, each, s001)
    s010 = dot(b10, each, s010)
    s011 = dot(b11, each, s011)
    each = v128.load32_splat(x1)
    s100 = dot(b00, each, s100)
    s101 = dot(b01, each, s101)
    s110 = dot(b10, each, s110)
    s111 = dot(b11, each, s111)
    each = v128.load32_splat(x2)
    s200 = dot(b00, each, s200)
    s201 = dot(b01, each, s201)
    s210 = dot(b10, each, s210)
    s211 = dot(b11, each, s211)
    x0 += 4
    x1 += 4
    x2 += 4
  }
  storeSums(c, s000, s001, scales, accumulate)
  storeSums(c + 32, s010, s011, scales + columnStep, accumulate)
  storeSums(c + cStep, s100, s101, scales, accumulate)
  storeSums(c + cStep + 32, s110, s111, scales + columnStep, accumulate)
  storeSums(c + cStep * 2, s200, s201, scales, accumulate)
  storeSums(c + cStep * 2 + 32, s210, s211, scales + columnStep, accumulate)
}

/** One row times four panels, `panelStep` bytes apart, whose sums stand side by side. */
export function oneRow(
  inner: usize,
  x: usize,
  panel: usize,
  panelStep: usize,
  starts: usize,
  scales: usize,
  columnStep: usize,
  c: usize,
  accumulate: bool,
): void {
  const panel1 = panel + panelStep
  const panel2 = panel1 + panelStep
  const panel3 = panel2 + panelStep
  let s00 = v128.load(starts)
  let s01 = v128.load(starts, 16)
  let s10 = v128.load(starts + columnStep)
  let s11 = v128.load(starts + columnStep, 16)
  let s20 = v128.load(starts + columnStep * 2)
  let s21 = v128.load(starts + columnStep * 2, 16)
  let s30 = v128.load(starts + columnStep * 3)
  let s31 = v128.load(starts + columnStep * 3, 16)
  const wide = inner * PANEL
  for (let b: usize = 0; b < wide; b += PANEL * 4) {
    const each = v128.load32_splat(x)
    s00 = dot(v128.load(panel + b), each, s00)
    s01 = dot(v128.load(panel + b, 16), each, s01)
    s10 = dot(v128.load(panel1 + b), each, s10)
    s11 = dot(v128.load(panel1 + b, 16), each, s11)
    s20 = dot(v128.load(panel2 + b), each, s20)
    s21 = dot(v128.load(panel2 + b, 16), each, s21)
    s30 = dot(v128.load(panel3 + b), each, s30)
    s31 = dot(v128.load(panel3 + b, 16), each, s31)
    x += 4
  }
  storeSums(c, s00, s01, scales, accumulate)
  storeSums(c + 32, s10, s11, scales + columnStep, accumulate)
  storeSums(c + 64, s20, s21, scales + columnStep * 2, accumulate)
  storeSums(c + 96, s30, s31, scales + columnStep * 3, accumulate)
}
