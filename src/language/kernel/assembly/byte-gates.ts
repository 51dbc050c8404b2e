// Gates of an LSTM whose outputs are bytes.

import { PANEL } from './panel'
import { bytesOf, wholeOf } from './rounding'

/** What one is worth in ready sums: 1 / 2048. */
const READY: f32 = 0.00048828125

/** To at most 5 on either side of 0, beyond which a tangent is ±1 to a ten-thousandth. */
function bounded(x: v128): v128 {
  return f32x4.pmin(f32x4.splat(5), f32x4.pmax(f32x4.splat(-5), x))
}

/**
 * tanh x = top / low, y being x²: a rational function fitted by us for |x| ≤ 5, error 4.3e-5 at most.
 */
function top(x: v128, y: v128): v128 {
  const p = f32x4.add(f32x4.mul(y, f32x4.splat(0.0518235382)), f32x4.splat(8.04772968))
  return f32x4.mul(x, f32x4.add(f32x4.mul(p, y), f32x4.splat(79.0954167)))
}
function low(y: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.add(y, f32x4.splat(34.374225)), y), f32x4.splat(79.110413))
}

/** Sums of four units of one gate, with their bias (`f32`) or what is ready of them (`i16`, in 2048ths). */
function gateOf<More>(sums: usize, more: usize): v128 {
  return f32x4.add(
    v128.load(sums),
    isFloat<More>()
      ? v128.load(more)
      : f32x4.mul(f32x4.convert_i32x4_s(v128.load16x4_s(more)), f32x4.splat(READY)),
  )
}

/**
 * The outputs of eight units of one row, as bytes at `to` and `after`, their `rest` in 126ths of a 63rd so far behind.
 * `sums` and `more` are of the gates i, f, g, o; all but g are halved, as sigmoid x = (1 + tanh x/2) / 2. Two
 * divisions a unit: all fractions of a cell have one denominator. Both fours go through each step side by side.
 */
export function outputs<More>(
  sums: usize,
  more: usize,
  gateStep: usize,
  cells: usize,
  after: usize,
  to: usize,
  rest: usize,
): void {
  const half = f32x4.splat(0.5)
  const next: usize = sizeof<More>() * 4
  const i0 = bounded(gateOf<More>(sums, more))
  const i1 = bounded(gateOf<More>(sums + 16, more + next))
  const f0 = bounded(gateOf<More>(sums + 32, more + gateStep))
  const f1 = bounded(gateOf<More>(sums + 48, more + gateStep + next))
  const yi0 = f32x4.mul(i0, i0)
  const yi1 = f32x4.mul(i1, i1)
  const yf0 = f32x4.mul(f0, f0)
  const yf1 = f32x4.mul(f1, f1)
  const li0 = low(yi0)
  const li1 = low(yi1)
  const lf0 = low(yf0)
  const lf1 = low(yf1)
  const opened0 = f32x4.add(li0, top(i0, yi0))
  const opened1 = f32x4.add(li1, top(i1, yi1))
  const kept0 = f32x4.add(lf0, top(f0, yf0))
  const kept1 = f32x4.add(lf1, top(f1, yf1))
  const g0 = bounded(gateOf<More>(sums + 64, more + gateStep * 2))
  const g1 = bounded(gateOf<More>(sums + 80, more + gateStep * 2 + next))
  const yg0 = f32x4.mul(g0, g0)
  const yg1 = f32x4.mul(g1, g1)
  const fresh0 = f32x4.mul(f32x4.mul(opened0, top(g0, yg0)), lf0)
  const fresh1 = f32x4.mul(f32x4.mul(opened1, top(g1, yg1)), lf1)
  const lig0 = f32x4.mul(li0, low(yg0))
  const lig1 = f32x4.mul(li1, low(yg1))
  const old0 = f32x4.mul(f32x4.mul(kept0, v128.load(cells)), lig0)
  const old1 = f32x4.mul(f32x4.mul(kept1, v128.load(cells, 16)), lig1)
  const cell0 = f32x4.div(f32x4.mul(half, f32x4.add(fresh0, old0)), f32x4.mul(lig0, lf0))
  const cell1 = f32x4.div(f32x4.mul(half, f32x4.add(fresh1, old1)), f32x4.mul(lig1, lf1))
  v128.store(cells, cell0)
  v128.store(cells, cell1, 16)
  const c0 = bounded(cell0)
  const c1 = bounded(cell1)
  const yc0 = f32x4.mul(c0, c0)
  const yc1 = f32x4.mul(c1, c1)
  const o0 = bounded(gateOf<More>(sums + 96, more + gateStep * 3))
  const o1 = bounded(gateOf<More>(sums + 112, more + gateStep * 3 + next))
  const yo0 = f32x4.mul(o0, o0)
  const yo1 = f32x4.mul(o1, o1)
  const lo0 = low(yo0)
  const lo1 = low(yo1)
  const shown0 = f32x4.mul(f32x4.add(lo0, top(o0, yo0)), top(c0, yc0))
  const shown1 = f32x4.mul(f32x4.add(lo1, top(o1, yo1)), top(c1, yc1))
  // Half of 63: the half of o's sigmoid, and the step of the bytes.
  const x0 = f32x4.div(f32x4.mul(f32x4.splat(31.5), shown0), f32x4.mul(lo0, low(yc0)))
  const x1 = f32x4.div(f32x4.mul(f32x4.splat(31.5), shown1), f32x4.mul(lo1, low(yc1)))
  const whole0 = wholeOf(x0)
  const whole1 = wholeOf(x1)
  const bytes = bytesOf(whole0, whole1)
  v128.store64_lane(after, bytes, 0)
  v128.store64_lane(to, bytes, 0)
  if (rest > 0) {
    const rest0 = f32x4.mul(f32x4.sub(x0, f32x4.convert_i32x4_s(whole0)), f32x4.splat(126))
    const rest1 = f32x4.mul(f32x4.sub(x1, f32x4.convert_i32x4_s(whole1)), f32x4.splat(126))
    v128.store64_lane(to + rest, bytesOf(wholeOf(rest0), wholeOf(rest1)), 0)
  }
}

/**
 * Makes ready sums of `rows` rows of sums of all gates (`hidden` · 4 side by side): adds the bias, halves all gates
 * but the third, and rounds to 2048ths of 16 bits at `to`, rows `toStep` bytes apart.
 */
export function readySums(
  rows: usize,
  hidden: usize,
  sums: usize,
  bias: usize,
  to: usize,
  toStep: usize,
): void {
  const least = f32x4.splat(-32768)
  const most = f32x4.splat(32767)
  const columns = hidden * 4
  for (let row: usize = 0; row < rows; row++) {
    for (let at: usize = 0; at < columns; at += PANEL) {
      const from = sums + (row * columns + at) * 4
      const by = f32x4.splat(at >= hidden * 2 && at < hidden * 3 ? 2048 : 1024)
      const x0 = f32x4.mul(f32x4.add(v128.load(from), v128.load(bias + at * 4)), by)
      const x1 = f32x4.mul(f32x4.add(v128.load(from, 16), v128.load(bias + at * 4, 16)), by)
      const whole0 = wholeOf(f32x4.pmin(most, f32x4.pmax(least, x0)))
      const whole1 = wholeOf(f32x4.pmin(most, f32x4.pmax(least, x1)))
      v128.store(to + row * toStep + at * 2, i16x8.narrow_i32x4_s(whole0, whole1))
    }
  }
}
