// Steps of an LSTM whose rows are bytes: sums of both matrices and the gates, eight units at a time, so that
// the sums of four gates stay at hand.

import { multiplyPanel } from './bytes'
import { PANEL } from './panel'
import { wholeOf } from './rounding'

/** Where one direction's weights lie, as `network/byte-layers.ts` places them. */
@unmanaged
class Direction {
  /** Bytes of a row that goes in; 0 where its sums are given ready. */
  inner: u32
  inputPanels: u32
  inputStarts: u32
  inputScales: u32
  recurrentPanels: u32
  recurrentStarts: u32
  recurrentScales: u32
  bias: u32
}

/** Bytes of the sums of four gates of eight units. */
const SUMS: usize = PANEL * 4 * 4
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

/**
 * The output of four units: `i`, `f`, `g`, `o` are the sums of their gates, all but `g` halved, since
 * sigmoid x = (1 + tanh x/2) / 2. Writes the cells; two divisions, as all fractions of a cell have one denominator.
 */
function outputOf(i: v128, f: v128, g: v128, o: v128, cells: usize): v128 {
  const half = f32x4.splat(0.5)
  const xi = bounded(i)
  const xf = bounded(f)
  const xg = bounded(g)
  const xo = bounded(o)
  const yi = f32x4.mul(xi, xi)
  const yf = f32x4.mul(xf, xf)
  const yg = f32x4.mul(xg, xg)
  const yo = f32x4.mul(xo, xo)
  const li = low(yi)
  const lf = low(yf)
  const lg = low(yg)
  const lo = low(yo)
  const opened = f32x4.add(li, top(xi, yi))
  const kept = f32x4.add(lf, top(xf, yf))
  const fresh = f32x4.mul(f32x4.mul(opened, top(xg, yg)), lf)
  const lig = f32x4.mul(li, lg)
  const old = f32x4.mul(f32x4.mul(kept, v128.load(cells)), lig)
  const cell = f32x4.div(f32x4.mul(half, f32x4.add(fresh, old)), f32x4.mul(lig, lf))
  v128.store(cells, cell)
  const xc = bounded(cell)
  const yc = f32x4.mul(xc, xc)
  const shown = f32x4.add(lo, top(xo, yo))
  return f32x4.div(f32x4.mul(half, f32x4.mul(shown, top(xc, yc))), f32x4.mul(lo, low(yc)))
}

/** The whole number of 63rds, 63 above. */
function byteOf(h: v128): v128 {
  return i32x4.add(wholeOf(f32x4.mul(h, f32x4.splat(63))), i32x4.splat(63))
}

/** Sums of eight units of one gate with their ready sums or bias, both halves one after the other. */
function lowSums(sums: usize, more: usize, ready: bool): v128 {
  return f32x4.add(
    v128.load(sums),
    ready
      ? f32x4.mul(f32x4.convert_i32x4_s(v128.load16x4_s(more)), f32x4.splat(READY))
      : v128.load(more),
  )
}
function highSums(sums: usize, more: usize, ready: bool): v128 {
  return f32x4.add(
    v128.load(sums, 16),
    ready
      ? f32x4.mul(f32x4.convert_i32x4_s(v128.load16x4_s(more, 8)), f32x4.splat(READY))
      : v128.load(more, 16),
  )
}

/**
 * One step of a direction for `rows` sentences. `x`: a row of bytes each, `xStep` apart; `before`: the outputs of the step
 * before, `hidden` bytes each, side by side (63 where there was none), `after` gets this step's, and so does `out`
 * (`outStep` apart). `cells` (floats, `hidden` each) are carried on in place. `ready`, where it isn't 0, lists for
 * each row where its ready input sums lie, bias and all (16-bit, 2048ths). `sums` is room for 128 bytes a row.
 */
export function byteStep(
  rows: usize,
  hidden: usize,
  direction: usize,
  x: usize,
  xStep: usize,
  ready: usize,
  before: usize,
  after: usize,
  cells: usize,
  out: usize,
  outStep: usize,
  sums: usize,
): void {
  const d = changetype<Direction>(direction)
  const inner = <usize>d.inner
  for (let unit: usize = 0; unit < hidden; unit += PANEL) {
    for (let gate: usize = 0; gate < 4; gate++) {
      const column = gate * hidden + unit
      const to = sums + gate * PANEL * 4
      if (inner > 0) {
        multiplyPanel(
          rows,
          inner,
          x,
          xStep,
          d.inputPanels + column * inner,
          d.inputStarts + column * 4,
          d.inputScales + column * 4,
          to,
          SUMS,
          false,
        )
      }
      multiplyPanel(
        rows,
        hidden,
        before,
        hidden,
        d.recurrentPanels + column * hidden,
        d.recurrentStarts + column * 4,
        d.recurrentScales + column * 4,
        to,
        SUMS,
        inner > 0,
      )
    }
    for (let row: usize = 0; row < rows; row++) {
      const own = sums + row * SUMS
      const isReady = ready !== 0
      const more = isReady ? <usize>load<u32>(ready + row * 4) + unit * 2 : d.bias + unit * 4
      const gateStep = hidden * (isReady ? 2 : 4)
      const i0 = lowSums(own, more, isReady)
      const i1 = highSums(own, more, isReady)
      const f0 = lowSums(own + 32, more + gateStep, isReady)
      const f1 = highSums(own + 32, more + gateStep, isReady)
      const g0 = lowSums(own + 64, more + gateStep * 2, isReady)
      const g1 = highSums(own + 64, more + gateStep * 2, isReady)
      const o0 = lowSums(own + 96, more + gateStep * 3, isReady)
      const o1 = highSums(own + 96, more + gateStep * 3, isReady)
      const cell = cells + (row * hidden + unit) * 4
      const h0 = outputOf(i0, f0, g0, o0, cell)
      const h1 = outputOf(i1, f1, g1, o1, cell + 16)
      const shorts = i16x8.narrow_i32x4_s(byteOf(h0), byteOf(h1))
      const bytes = i8x16.narrow_i16x8_u(shorts, shorts)
      v128.store64_lane(after + row * hidden + unit, bytes, 0)
      v128.store64_lane(out + row * outStep + unit, bytes, 0)
    }
  }
}
