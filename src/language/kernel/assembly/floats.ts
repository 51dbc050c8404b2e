// Matrices of floats: laid in panels, multiplied.

import { PANEL } from './panel'

/**
 * Lays a matrix of `rows` × `columns` (element at `source + row * rowStep + column * columnStep`
 * bytes) in panels of eight columns, each panel row after row. `columns` is a multiple of eight.
 */
export function pack(
  source: usize,
  rowStep: usize,
  columnStep: usize,
  rows: usize,
  columns: usize,
  packed: usize,
): void {
  let to = packed
  for (let panel: usize = 0; panel < columns; panel += PANEL) {
    let row = source + panel * columnStep
    for (let at: usize = 0; at < rows; at++) {
      if (columnStep === 4) {
        v128.store(to, v128.load(row))
        v128.store(to + 16, v128.load(row + 16))
      } else {
        for (let column: usize = 0; column < PANEL; column++) {
          store<f32>(to + column * 4, load<f32>(row + column * columnStep))
        }
      }
      to += PANEL * 4
      row += rowStep
    }
  }
}

/** Starts a sum from what `c` holds, or from nothing. */
function begin(c: usize, accumulate: bool): v128 {
  return accumulate ? v128.load(c) : f32x4.splat(0)
}

/** Four rows of one panel. */
function fourRows(
  inner: usize,
  a: usize,
  rowStep: usize,
  columnStep: usize,
  panel: usize,
  c: usize,
  cStep: usize,
  accumulate: bool,
): void {
  const c1 = c + cStep
  const c2 = c1 + cStep
  const c3 = c2 + cStep
  let s00 = begin(c, accumulate)
  let s01 = begin(c + 16, accumulate)
  let s10 = begin(c1, accumulate)
  let s11 = begin(c1 + 16, accumulate)
  let s20 = begin(c2, accumulate)
  let s21 = begin(c2 + 16, accumulate)
  let s30 = begin(c3, accumulate)
  let s31 = begin(c3 + 16, accumulate)
  let a0 = a
  let a1 = a + rowStep
  let a2 = a1 + rowStep
  let a3 = a2 + rowStep
  const end = panel + inner * PANEL * 4
  for (let b = panel; b < end; b += PANEL * 4) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    let x = v128.load32_splat(a0)
    s00 = f32x4.add(s00, f32x4.mul(x, b0))
    s01 = f32x4.add(s01, f32x4.mul(x, b1))
    x = v128.load32_splat(a1)
    s10 = f32x4.add(s10, f32x4.mul(x, b0))
    s11 = f32x4.add(s11, f32x4.mul(x, b1))
    x = v128.load32_splat(a2)
    s20 = f32x4.add(s20, f32x4.mul(x, b0))
    s21 = f32x4.add(s21, f32x4.mul(x, b1))
    x = v128.load32_splat(a3)
    s30 = f32x4.add(s30, f32x4.mul(x, b0))
    s31 = f32x4.add(s31, f32x4.mul(x, b1))
    a0 += columnStep
    a1 += columnStep
    a2 += columnStep
    a3 += columnStep
  }
  v128.store(c, s00)
  v128.store(c, s01, 16)
  v128.store(c1, s10)
  v128.store(c1, s11, 16)
  v128.store(c2, s20)
  v128.store(c2, s21, 16)
  v128.store(c3, s30)
  v128.store(c3, s31, 16)
}

/** One row of one panel. */
function oneRow(
  inner: usize,
  a: usize,
  columnStep: usize,
  panel: usize,
  c: usize,
  accumulate: bool,
): void {
  let s0 = begin(c, accumulate)
  let s1 = begin(c + 16, accumulate)
  const end = panel + inner * PANEL * 4
  for (let b = panel; b < end; b += PANEL * 4) {
    const x = v128.load32_splat(a)
    s0 = f32x4.add(s0, f32x4.mul(x, v128.load(b)))
    s1 = f32x4.add(s1, f32x4.mul(x, v128.load(b, 16)))
    a += columnStep
  }
  v128.store(c, s0)
  v128.store(c, s1, 16)
}

/**
 * C = A·B, or C += A·B: A is `rows` × `inner` with any steps, B comes from `pack`, C has
 * `columns` (a multiple of eight) in rows that are `cStep` bytes apart.
 */
export function multiply(
  rows: usize,
  columns: usize,
  inner: usize,
  a: usize,
  rowStep: usize,
  columnStep: usize,
  packed: usize,
  c: usize,
  cStep: usize,
  accumulate: bool,
): void {
  const whole = rows & ~3
  for (let column: usize = 0; column < columns; column += PANEL) {
    const panel = packed + column * inner * 4
    const to = c + column * 4
    for (let row: usize = 0; row < whole; row += 4) {
      const from = a + row * rowStep
      fourRows(inner, from, rowStep, columnStep, panel, to + row * cStep, cStep, accumulate)
    }
    for (let row = whole; row < rows; row++) {
      oneRow(inner, a + row * rowStep, columnStep, panel, to + row * cStep, accumulate)
    }
  }
}

/** `sums[columns] += x[inner] · B`, B being `inner` rows of `columns` (a multiple of eight) that nobody packed. */
export function addRowTimes(inner: usize, columns: usize, x: usize, b: usize, sums: usize): void {
  for (let column: usize = 0; column < columns * 4; column += 32) {
    let s0 = v128.load(sums + column)
    let s1 = v128.load(sums + column, 16)
    let row = b + column
    for (let at: usize = 0; at < inner; at++) {
      const each = v128.load32_splat(x + at * 4)
      s0 = f32x4.add(s0, f32x4.mul(each, v128.load(row)))
      s1 = f32x4.add(s1, f32x4.mul(each, v128.load(row, 16)))
      row += columns * 4
    }
    v128.store(sums + column, s0)
    v128.store(sums + column, s1, 16)
  }
}

/**
 * Sums of rows of `width` numbers (a multiple of eight) that lie anywhere: for each of `rows` sums, side by side at `sums`, `each`
 * byte offsets at `places`, added in their order; the first is a row, 0 among the others is none.
 */
export function sumRows(rows: usize, each: usize, width: usize, places: usize, sums: usize): void {
  const wide = width * 4
  for (let row: usize = 0; row < rows; row++) {
    const list = places + row * each * 4
    const end = list + each * 4
    for (let column: usize = 0; column < wide; column += 32) {
      const first = <usize>load<u32>(list) + column
      let s0 = v128.load(first)
      let s1 = v128.load(first, 16)
      for (let place = list + 4; place < end; place += 4) {
        const from = <usize>load<u32>(place)
        if (from === 0) continue
        s0 = f32x4.add(s0, v128.load(from + column))
        s1 = f32x4.add(s1, v128.load(from + column, 16))
      }
      v128.store(sums + row * wide + column, s0)
      v128.store(sums + row * wide + column, s1, 16)
    }
  }
}
