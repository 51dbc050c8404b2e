// The network's arithmetic in WebAssembly SIMD. AssemblyScript: `npm run kernel` compiles it into
// ../kernel-bytes.data.ts. Pointers are byte offsets into the imported memory, all numbers f32.
// No fused multiply-add and a fixed order of sums, so that every machine, and the plain
// JavaScript of ../plain-kernel.ts, gives the same bits.

/** Columns of a panel: how many outputs are summed side by side. */
const PANEL: usize = 8

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

/** e^x of four numbers: Cephes' expf (Moshier), within 2 units in the last place. */
function exponential(given: v128): v128 {
  const x = f32x4.min(f32x4.max(given, f32x4.splat(-87)), f32x4.splat(87))
  const n = f32x4.floor(f32x4.add(f32x4.mul(x, f32x4.splat(Mathf.LOG2E)), f32x4.splat(0.5)))
  let r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)))
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(-0.00021219444)))
  let p = f32x4.splat(0.00019875691)
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.0013981999))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.008333452))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.041665796))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.16666666))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.5))
  p = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(p, r), r), r), f32x4.splat(1))
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23)
  return f32x4.mul(p, power)
}

/** 1 / (1 + e^-x). */
function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1)
  return f32x4.div(one, f32x4.add(one, exponential(f32x4.neg(x))))
}

/** tanh x as 2 sigmoid(2x) − 1. */
function tangent(x: v128): v128 {
  const two = f32x4.splat(2)
  return f32x4.sub(f32x4.mul(two, sigmoid(f32x4.mul(two, x))), f32x4.splat(1))
}

/**
 * One step of an LSTM for `rows` sentences: `gates` hold the sums of input, forget, cell and output
 * gate (`width` each, rows one after the other) and get their activations; the first `carried` rows
 * have a cell before this one at `cellBefore`. Writes the cell, and cell's tangent times output gate.
 */
export function lstmStep(
  rows: usize,
  carried: usize,
  width: usize,
  gates: usize,
  bias: usize,
  cellBefore: usize,
  cell: usize,
  out: usize,
  outStep: usize,
): void {
  const step = width * 4
  for (let row: usize = 0; row < rows; row++) {
    const gate = gates + row * step * 4
    for (let at: usize = 0; at < step; at += 16) {
      const i = gate + at
      const f = i + step
      const g = f + step
      const o = g + step
      const b = bias + at
      const input = sigmoid(f32x4.add(v128.load(i), v128.load(b)))
      const forget = sigmoid(f32x4.add(v128.load(f), v128.load(b + step)))
      const fresh = tangent(f32x4.add(v128.load(g), v128.load(b + step * 2)))
      const shown = sigmoid(f32x4.add(v128.load(o), v128.load(b + step * 3)))
      let sum = f32x4.mul(input, fresh)
      if (row < carried) {
        sum = f32x4.add(sum, f32x4.mul(forget, v128.load(cellBefore + row * step + at)))
      }
      v128.store(i, input)
      v128.store(f, forget)
      v128.store(g, fresh)
      v128.store(o, shown)
      v128.store(cell + row * step + at, sum)
      v128.store(out + row * outStep + at, f32x4.mul(shown, tangent(sum)))
    }
  }
}

/** Adds `bias` to each of `rows` rows of `columns` numbers (a multiple of four); below zero, takes `slope` of it. */
export function biasLeaky(
  rows: usize,
  columns: usize,
  x: usize,
  xStep: usize,
  bias: usize,
  slope: f32,
): void {
  const slopes = f32x4.splat(slope)
  for (let row: usize = 0; row < rows; row++) {
    const from = x + row * xStep
    for (let at: usize = 0; at < columns * 4; at += 16) {
      const sum = f32x4.add(v128.load(from + at), v128.load(bias + at))
      const below = f32x4.mul(sum, slopes)
      v128.store(from + at, v128.bitselect(below, sum, f32x4.lt(sum, f32x4.splat(0))))
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
