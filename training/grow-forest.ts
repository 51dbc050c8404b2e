import type { Forest } from '../src/forest/index.ts'
import { mulberry } from '../tools/mulberry.ts'

/** What a forest is grown with. */
export interface Growth {
  readonly trees: number
  /** Levels of a tree below its root. */
  readonly depth: number
  readonly rate: number
  /** Added to the sum of second derivatives of a leaf: large leaves decide, small ones hesitate. */
  readonly penalty: number
  /** The least sum of second derivatives in a leaf. */
  readonly least: number
  /** The share of the features that each tree may ask. */
  readonly share: number
  readonly seed: number
}

/** Rows to learn from: `values` row by row, `yes` 0 or 1, `weight` how much each counts. */
export interface Rows {
  readonly features: readonly string[]
  readonly values: Float32Array
  readonly yes: Uint8Array
  readonly weight: Float32Array
}

/** Values of a feature are told apart by at most so many thresholds. */
const BINS = 64

/**
 * Grows a forest by gradient boosting on the logistic loss, with histograms (Friedman 2001; the
 * histogram method of Ke et al. 2017). The same rows and seed give the same forest.
 */
export function growForest(rows: Rows, growth: Growth): Forest {
  const count = rows.yes.length
  const width = rows.features.length
  const { bins, cuts } = binValues(rows, count, width)
  const scores = new Float64Array(count)
  const gradient = new Float64Array(count)
  const hessian = new Float64Array(count)
  const random = mulberry(growth.seed)
  const grown = { feature: [] as number[], value: [] as number[], right: [] as number[] }
  const roots: number[] = []
  for (let tree = 0; tree < growth.trees; tree++) {
    for (let row = 0; row < count; row++) {
      const p = 1 / (1 + Math.exp(-(scores[row] as number)))
      const weight = rows.weight[row] as number
      gradient[row] = weight * (p - (rows.yes[row] as number))
      hessian[row] = Math.max(1e-9, weight * p * (1 - p))
    }
    const asked = pick(width, growth.share, random)
    roots.push(grown.feature.length)
    const all = Int32Array.from({ length: count }, (_, row) => row)
    growNode(
      { bins, cuts, gradient, hessian, scores, asked, growth, grown, count },
      all,
      growth.depth,
    )
  }
  return {
    features: rows.features,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(grown.feature),
    value: Float32Array.from(grown.value),
    right: Int32Array.from(grown.right),
  }
}

interface Growing {
  /** Column by column. */
  readonly bins: Uint8Array
  readonly cuts: readonly Float32Array[]
  readonly gradient: Float64Array
  readonly hessian: Float64Array
  readonly scores: Float64Array
  readonly asked: readonly number[]
  readonly growth: Growth
  readonly grown: { feature: number[]; value: number[]; right: number[] }
  readonly count: number
}

function growNode(state: Growing, rows: Int32Array, depth: number): void {
  const { grown, growth, gradient, hessian, scores, bins, cuts, count } = state
  const node = grown.feature.length
  const sum = total(rows, gradient, hessian)
  const split = depth > 0 ? bestSplit(state, rows, sum) : null
  if (!split) {
    const step = (-growth.rate * sum.g) / (sum.h + growth.penalty)
    grown.feature.push(-1)
    grown.value.push(step)
    grown.right.push(0)
    for (const row of rows) scores[row] = (scores[row] as number) + step
    return
  }
  grown.feature.push(split.feature)
  grown.value.push(cuts[split.feature]?.[split.bin] as number)
  grown.right.push(0)
  const column = split.feature * count
  const low = rows.filter((row) => (bins[column + row] as number) <= split.bin)
  const high = rows.filter((row) => (bins[column + row] as number) > split.bin)
  growNode(state, low, depth - 1)
  grown.right[node] = grown.feature.length
  growNode(state, high, depth - 1)
}

function total(rows: Int32Array, gradient: Float64Array, hessian: Float64Array) {
  let g = 0
  let h = 0
  for (const row of rows) {
    g += gradient[row] as number
    h += hessian[row] as number
  }
  return { g, h }
}

function bestSplit(state: Growing, rows: Int32Array, sum: { g: number; h: number }) {
  const { bins, gradient, hessian, asked, growth, count } = state
  const { penalty, least } = growth
  let best: { feature: number; bin: number } | null = null
  let bestGain = 1e-6
  const gs = new Float64Array(BINS)
  const hs = new Float64Array(BINS)
  const whole = sum.g ** 2 / (sum.h + penalty)
  for (const feature of asked) {
    gs.fill(0)
    hs.fill(0)
    const column = feature * count
    for (const row of rows) {
      const bin = bins[column + row] as number
      gs[bin] = (gs[bin] as number) + (gradient[row] as number)
      hs[bin] = (hs[bin] as number) + (hessian[row] as number)
    }
    let g = 0
    let h = 0
    for (let bin = 0; bin < BINS - 1; bin++) {
      g += gs[bin] as number
      h += hs[bin] as number
      if (h < least || sum.h - h < least) continue
      const gain = g ** 2 / (h + penalty) + (sum.g - g) ** 2 / (sum.h - h + penalty) - whole
      if (gain > bestGain) {
        bestGain = gain
        best = { feature, bin }
      }
    }
  }
  return best
}

/** Thresholds of each feature, by the quantiles of its distinct values, and each value's bin. */
function binValues(rows: Rows, count: number, width: number) {
  const bins = new Uint8Array(count * width)
  const cuts: Float32Array[] = []
  for (let feature = 0; feature < width; feature++) {
    const column = new Float32Array(count)
    for (let row = 0; row < count; row++) column[row] = rows.values[row * width + feature] as number
    const sorted = [...new Set(column.slice().sort())]
    const own: number[] = []
    for (let bin = 1; bin < Math.min(BINS, sorted.length); bin++) {
      const at = Math.floor((bin * sorted.length) / Math.min(BINS, sorted.length))
      own.push(Math.fround(((sorted[at - 1] as number) + (sorted[at] as number)) / 2))
    }
    const cut = Float32Array.from(own)
    cuts.push(cut)
    for (let row = 0; row < count; row++)
      bins[feature * count + row] = binOf(cut, column[row] as number)
  }
  return { bins, cuts }
}

/** How many thresholds lie below `value`. */
function binOf(cut: Float32Array, value: number): number {
  let low = 0
  let high = cut.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value > (cut[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}

function pick(width: number, share: number, random: () => number): number[] {
  const all = Array.from({ length: width }, (_, feature) => feature)
  return all.filter(() => random() < share)
}
