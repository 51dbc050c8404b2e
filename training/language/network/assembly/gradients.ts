// What training needs beyond the network's own kernel, on the same memory. AssemblyScript, compiled
// when training begins. Pointers are byte offsets, widths are multiples of four.

/**
 * Undoes one step of an LSTM for `rows` sentences: `gates` hold the activations and get the slopes of
 * the loss by their sums. `outSlope` (rows `outStep` bytes apart) and `recurrentSlope` are the loss by the
 * output, from above and from the next step; `cellSlope` by the cell, `cellSlopeBefore` gets that of the cell before.
 */
export function lstmStepBack(
  rows: usize,
  carried: usize,
  width: usize,
  gates: usize,
  cellBefore: usize,
  out: usize,
  outSlope: usize,
  outStep: usize,
  recurrentSlope: usize,
  cellSlope: usize,
  cellSlopeBefore: usize,
): void {
  const step = width * 4
  const one = f32x4.splat(1)
  const zero = f32x4.splat(0)
  for (let row: usize = 0; row < rows; row++) {
    const gate = gates + row * step * 4
    for (let at: usize = 0; at < step; at += 16) {
      const i = gate + at
      const f = i + step
      const g = f + step
      const o = g + step
      const input = v128.load(i)
      const forget = v128.load(f)
      const fresh = v128.load(g)
      const shown = v128.load(o)
      const own = row * step + at
      const slope = f32x4.add(
        v128.load(outSlope + row * outStep + at),
        v128.load(recurrentSlope + own),
      )
      // The tangent of the cell is the output over the gate that shows it.
      const shownOr = f32x4.max(shown, f32x4.splat(1e-12))
      const tangent = f32x4.div(v128.load(out + row * outStep + at), shownOr)
      const bySum = f32x4.add(
        v128.load(cellSlope + own),
        f32x4.mul(f32x4.mul(slope, shown), f32x4.sub(one, f32x4.mul(tangent, tangent))),
      )
      const byShown = f32x4.mul(slope, tangent)
      v128.store(o, f32x4.mul(f32x4.mul(byShown, shown), f32x4.sub(one, shown)))
      const byInput = f32x4.mul(bySum, fresh)
      v128.store(i, f32x4.mul(f32x4.mul(byInput, input), f32x4.sub(one, input)))
      const byFresh = f32x4.mul(bySum, input)
      v128.store(g, f32x4.mul(byFresh, f32x4.sub(one, f32x4.mul(fresh, fresh))))
      if (row < carried) {
        const byForget = f32x4.mul(bySum, v128.load(cellBefore + own))
        v128.store(f, f32x4.mul(f32x4.mul(byForget, forget), f32x4.sub(one, forget)))
        v128.store(cellSlopeBefore + own, f32x4.mul(bySum, forget))
      } else {
        v128.store(f, zero)
      }
    }
  }
}

/** `sums += ` the sum of `rows` rows of `columns` numbers that are `step` bytes apart. */
export function addColumns(rows: usize, columns: usize, x: usize, step: usize, sums: usize): void {
  for (let at: usize = 0; at < columns * 4; at += 16) {
    let sum = v128.load(sums + at)
    for (let row: usize = 0; row < rows; row++) sum = f32x4.add(sum, v128.load(x + row * step + at))
    v128.store(sums + at, sum)
  }
}

/** Where the output of a leaky step is below zero, its slope is `slope` of what it was. */
export function leakyBack(count: usize, y: usize, ySlope: usize, slope: f32): void {
  const slopes = f32x4.splat(slope)
  for (let at: usize = 0; at < count * 4; at += 16) {
    const given = v128.load(ySlope + at)
    const below = f32x4.lt(v128.load(y + at), f32x4.splat(0))
    v128.store(ySlope + at, v128.bitselect(f32x4.mul(given, slopes), given, below))
  }
}

/** `x *= y`, number by number. */
export function scale(count: usize, x: usize, y: usize): void {
  for (let at: usize = 0; at < count * 4; at += 16) {
    v128.store(x + at, f32x4.mul(v128.load(x + at), v128.load(y + at)))
  }
}

/** `sums[i] += by * x[i]`. */
export function addScaled(count: usize, x: usize, by: f32, sums: usize): void {
  const factor = f32x4.splat(by)
  for (let at: usize = 0; at < count * 4; at += 16) {
    v128.store(sums + at, f32x4.add(v128.load(sums + at), f32x4.mul(factor, v128.load(x + at))))
  }
}

/** The outer product `x yᵀ`, written as `rows` rows of `columns` numbers. */
export function outer(rows: usize, columns: usize, x: usize, y: usize, out: usize): void {
  let to = out
  for (let row: usize = 0; row < rows; row++) {
    const each = v128.load32_splat(x + row * 4)
    for (let at: usize = 0; at < columns * 4; at += 16) {
      v128.store(to + at, f32x4.mul(each, v128.load(y + at)))
    }
    to += columns * 4
  }
}

/** `sums[row] += x[row] · y` for `rows` rows of `columns` numbers. */
export function addDots(rows: usize, columns: usize, x: usize, y: usize, sums: usize): void {
  for (let row: usize = 0; row < rows; row++) {
    const from = x + row * columns * 4
    let sum = f32x4.splat(0)
    for (let at: usize = 0; at < columns * 4; at += 16) {
      sum = f32x4.add(sum, f32x4.mul(v128.load(from + at), v128.load(y + at)))
    }
    const total =
      f32x4.extract_lane(sum, 0) +
      f32x4.extract_lane(sum, 1) +
      f32x4.extract_lane(sum, 2) +
      f32x4.extract_lane(sum, 3)
    store<f32>(sums + row * 4, load<f32>(sums + row * 4) + total)
  }
}

/** The sum of squares. */
export function squares(count: usize, x: usize): f64 {
  let total: f64 = 0
  for (let from: usize = 0; from < count; from += 4096) {
    const end = min<usize>(count, from + 4096)
    let sum = f32x4.splat(0)
    for (let at = from; at < end; at += 4) {
      const each = v128.load(x + at * 4)
      sum = f32x4.add(sum, f32x4.mul(each, each))
    }
    total +=
      <f64>f32x4.extract_lane(sum, 0) +
      <f64>f32x4.extract_lane(sum, 1) +
      <f64>f32x4.extract_lane(sum, 2) +
      <f64>f32x4.extract_lane(sum, 3)
  }
  return total
}

/**
 * One step of Adam (Kingma & Ba 2015) over `count` numbers; slopes are scaled by `by` first and zero after.
 * `rate` has the corrections of the first steps in it; `decay` is taken off the numbers themselves.
 */
export function adam(
  count: usize,
  x: usize,
  slope: usize,
  mean: usize,
  variance: usize,
  by: f32,
  rate: f32,
  keepMean: f32,
  keepVariance: f32,
  decay: f32,
): void {
  const km = f32x4.splat(keepMean)
  const kv = f32x4.splat(keepVariance)
  const om = f32x4.splat(1 - keepMean)
  const ov = f32x4.splat(1 - keepVariance)
  const tiny = f32x4.splat(1e-8)
  const rates = f32x4.splat(rate)
  const factor = f32x4.splat(by)
  const kept = f32x4.splat(1 - decay)
  for (let at: usize = 0; at < count * 4; at += 16) {
    const g = f32x4.mul(v128.load(slope + at), factor)
    const m = f32x4.add(f32x4.mul(v128.load(mean + at), km), f32x4.mul(g, om))
    const v = f32x4.add(f32x4.mul(v128.load(variance + at), kv), f32x4.mul(f32x4.mul(g, g), ov))
    v128.store(mean + at, m)
    v128.store(variance + at, v)
    v128.store(slope + at, f32x4.splat(0))
    const move = f32x4.div(f32x4.mul(rates, m), f32x4.add(f32x4.sqrt(v), tiny))
    v128.store(x + at, f32x4.sub(f32x4.mul(v128.load(x + at), kept), move))
  }
}

/** `mean = keep * mean + (1 - keep) * x`. */
export function follow(count: usize, x: usize, keep: f32, mean: usize): void {
  const k = f32x4.splat(keep)
  const o = f32x4.splat(1 - keep)
  for (let at: usize = 0; at < count * 4; at += 16) {
    v128.store(
      mean + at,
      f32x4.add(f32x4.mul(v128.load(mean + at), k), f32x4.mul(v128.load(x + at), o)),
    )
  }
}
