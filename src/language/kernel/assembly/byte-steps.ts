// Steps of an LSTM whose rows are bytes: sums of both matrices and the gates, eight units at a time, so that
// the sums of four gates stay at hand.

import { outputs } from './byte-gates'
import { PANEL } from './panel'
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
    if (!isReady) {
      sumGates(
        rows,
        hidden,
        unit,
        d.inner,
        x,
        xStep,
        d.inputPanels,
        d.inputStarts,
        d.inputScales,
        sums,
        false,
      )
    }
    sumGates(
      rows,
      hidden,
      unit,
      hidden,
      before,
      hidden,
      d.recurrentPanels,
      d.recurrentStarts,
      d.recurrentScales,
      sums,
      !isReady,
    )
    for (let row: usize = 0; row < rows; row++) {
      const own = sums + row * SUMS
      const cell = cells + (row * hidden + unit) * 4
      const next = after + row * hidden + unit
      const to = out + row * outStep + unit
      if (isReady) {
        const place = <usize>load<u32>(ready + row * 4) + unit * 2
        outputs<i16>(own, place, hidden * 2, cell, next, to, rest)
      } else {
        outputs<f32>(own, d.bias + unit * 4, hidden * 4, cell, next, to, rest)
      }
    }
  }
}
