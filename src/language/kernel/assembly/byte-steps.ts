// Steps of an LSTM whose rows are bytes: sums of both matrices and the gates, eight units at a time, so that
// the sums of four gates stay at hand.

import { PANEL } from './panel'
import { wholeOf } from './rounding'
import { oneRow, sixRows, threeRows } from './tiles'

/** Where one direction's weights lie, as `network/byte-encoder.ts` places them. */
@unmanaged
class Direction {
  /** Bytes of a row that goes in; 0 where its sums are given ready. */
  inner: usize
  inputPanels: usize
  inputStarts: usize
  inputScales: usize
  recurrentPanels: usize
  recurrentStarts: usize
  recurrentScales: usize
  bias: usize
}

/** Bytes of the sums of four gates of eight units. */
const SUMS: usize = PANEL * 4 * 4
/** Bytes of those of one gate. */
const GATE: usize = PANEL * 4
/** What one is worth in ready sums: 1 / 2048. */
const READY: f32 = 0.00048828125

/**
 * Sums of the four gates of eight units, from `unit` on: `rows` rows (`SUMS` bytes apart at `sums`) of `inner` bytes each.
 * The last rows are summed in a tile of the least size that holds them, with whatever stands behind them.
 */
function sumGates(
  rows: usize,
  hidden: usize,
  unit: usize,
  inner: usize,
  x: usize,
  xStep: usize,
  panels: usize,
  starts: usize,
  scales: usize,
  sums: usize,
  accumulate: bool,
): void {
  const panel = panels + unit * inner
  const panelStep = hidden * inner
  const columnStep = hidden * 4
  const start = starts + unit * 4
  const scale = scales + unit * 4
  const over = rows % 6
  const whole = over > 3 ? rows : rows - over
  for (let gate: usize = 0; gate < 4; gate++) {
    const from = panel + gate * panelStep
    const first = start + gate * columnStep
    const by = scale + gate * columnStep
    const to = sums + gate * GATE
    for (let row: usize = 0; row < whole; row += 6) {
      sixRows(inner, x + row * xStep, xStep, from, first, by, to + row * SUMS, SUMS, accumulate)
    }
  }
  if (over === 0 || over > 3) return
  const last = x + whole * xStep
  const to = sums + whole * SUMS
  if (over === 1) {
    oneRow(inner, last, panel, panelStep, start, scale, columnStep, to, accumulate)
    return
  }
  for (let gate: usize = 0; gate < 4; gate += 2) {
    threeRows(
      inner,
      last,
      xStep,
      panel + gate * panelStep,
      panelStep,
      start + gate * columnStep,
      scale + gate * columnStep,
      columnStep,
      to + gate * GATE,
      SUMS,
      accumulate,
    )
  }
}

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

/** Sums of four units of one gate, with their bias or, 16-bit, what is ready of them. */
function gateOf(sums: usize, more: usize, ready: bool): v128 {
  return f32x4.add(
    v128.load(sums),
    ready
      ? f32x4.mul(f32x4.convert_i32x4_s(v128.load16x4_s(more)), f32x4.splat(READY))
      : v128.load(more),
  )
}

/** Eight whole numbers between -63 and 63 as bytes, 63 above, in the lower half. */
function bytesOf(first: v128, second: v128): v128 {
  const shorts = i16x8.add(i16x8.narrow_i32x4_s(first, second), i16x8.splat(63))
  return i8x16.narrow_i16x8_u(shorts, shorts)
}

/**
 * The outputs of eight units of one row, as bytes at `to` and `after`, their `rest` in 126ths of a 63rd so far behind.
 * `sums` and `more` are of the gates i, f, g, o; all but g are halved, as sigmoid x = (1 + tanh x/2) / 2. Two
 * divisions a unit: all fractions of a cell have one denominator. Both fours go through each step side by side.
 */
function outputs(
  sums: usize,
  more: usize,
  gateStep: usize,
  ready: bool,
  cells: usize,
  after: usize,
  to: usize,
  rest: usize,
): void {
  const half = f32x4.splat(0.5)
  const next: usize = ready ? 8 : 16
  const i0 = bounded(gateOf(sums, more, ready))
  const i1 = bounded(gateOf(sums + 16, more + next, ready))
  const f0 = bounded(gateOf(sums + 32, more + gateStep, ready))
  const f1 = bounded(gateOf(sums + 48, more + gateStep + next, ready))
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
  const g0 = bounded(gateOf(sums + 64, more + gateStep * 2, ready))
  const g1 = bounded(gateOf(sums + 80, more + gateStep * 2 + next, ready))
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
  const o0 = bounded(gateOf(sums + 96, more + gateStep * 3, ready))
  const o1 = bounded(gateOf(sums + 112, more + gateStep * 3 + next, ready))
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
 * One step of a direction for `rows` sentences. `x`: a row of bytes each, `xStep` apart; `before`: the outputs of the step
 * before, `hidden` bytes each, side by side (63 where there was none); `after` gets this step's, and so does `out`
 * (`outStep` apart), where `rest` isn't 0 with what the 63rds leave, in 126ths of one, as bytes so far behind.
 * `cells` (floats, `hidden` each) are carried on in place. `ready`, where it isn't 0, lists for each row where its
 * input's sums lie ready, bias and all (16-bit, 2048ths). `sums` is room for 128 bytes a row. Behind the last of
 * `x`, `before` and `sums` must be room for five rows more, whatever stands there.
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
  rest: usize,
  sums: usize,
): void {
  const d = changetype<Direction>(direction)
  const isReady = ready !== 0
  for (let unit: usize = 0; unit < hidden; unit += PANEL) {
    for (let part: usize = isReady ? 1 : 0; part < 2; part++) {
      const recurrent = part === 1
      sumGates(
        rows,
        hidden,
        unit,
        recurrent ? hidden : d.inner,
        recurrent ? before : x,
        recurrent ? hidden : xStep,
        recurrent ? d.recurrentPanels : d.inputPanels,
        recurrent ? d.recurrentStarts : d.inputStarts,
        recurrent ? d.recurrentScales : d.inputScales,
        sums,
        recurrent && !isReady,
      )
    }
    for (let row: usize = 0; row < rows; row++) {
      outputs(
        sums + row * SUMS,
        isReady ? <usize>load<u32>(ready + row * 4) + unit * 2 : d.bias + unit * 4,
        hidden * (isReady ? 2 : 4),
        isReady,
        cells + (row * hidden + unit) * 4,
        after + row * hidden + unit,
        out + row * outStep + unit,
        rest,
      )
    }
  }
}
