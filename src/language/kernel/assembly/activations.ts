// What stands between the products: gates of an LSTM, biases, leaky steps.

import { wholeOf } from './rounding'

/** e^x of four numbers: Cephes' expf (Moshier), within 2 units in the last place. */
function exponential(given: v128): v128 {
  const x = f32x4.pmin(f32x4.splat(87), f32x4.pmax(f32x4.splat(-87), given))
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
  const power = i32x4.shl(i32x4.add(wholeOf(n), i32x4.splat(127)), 23)
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
