/**
 * Gradient-boosted decision trees over rows of numbers: a binary classifier. Nodes of all trees stand
 * in one array; a node's `feature` is -1 for a leaf, else it sends values above `value` to `right`
 * and others to the node behind it.
 */
export interface Forest {
  /** Names of the features that the trees were grown on. */
  readonly features: readonly string[]
  /** First node of each tree. */
  readonly roots: Int32Array
  readonly feature: Int16Array
  readonly value: Float32Array
  readonly right: Int32Array
}

/** A sum of this many float additions may be off by so much. */
const SLACK = 1e-6

/**
 * True if the score of one row of features is above `least`: 0 to 1, how likely it is that the answer is
 * yes. Trees that cannot change the answer are not asked.
 */
export function scoresAbove(
  forest: Forest,
  values: Float32Array,
  from: number,
  least: number,
): boolean {
  const { roots, feature, value, right } = forest
  const { lows, highs } = boundsOf(forest)
  const wanted = Math.log(least / (1 - least))
  let sum = 0
  for (let tree = 0; tree < roots.length; tree++) {
    const missing = wanted - sum
    if ((lows[tree] as number) > missing + SLACK) return true
    if ((highs[tree] as number) < missing - SLACK) return false
    let node = roots[tree] as number
    let asks = feature[node] as number
    while (asks >= 0) {
      node =
        (values[from + asks] as number) > (value[node] as number)
          ? (right[node] as number)
          : node + 1
      asks = feature[node] as number
    }
    sum += value[node] as number
  }
  return 1 / (1 + Math.exp(-sum)) > least
}

/** The score of a row of features: 0 to 1, how likely it is that the answer is yes. */
export function likelihood(
  { roots, feature, value, right }: Forest,
  values: ArrayLike<number>,
): number {
  let sum = 0
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number
    for (let asks = feature[node] as number; asks >= 0; asks = feature[node] as number)
      node = (values[asks] as number) > (value[node] as number) ? (right[node] as number) : node + 1
    sum += value[node] as number
  }
  return 1 / (1 + Math.exp(-sum))
}

/** For each tree: the least and the most that it and all behind it can add. */
interface Bounds {
  readonly lows: Float64Array
  readonly highs: Float64Array
}

const known = new WeakMap<Forest, Bounds>()

function boundsOf(forest: Forest): Bounds {
  const before = known.get(forest)
  if (before) return before
  const { roots, feature, value } = forest
  const lows = new Float64Array(roots.length + 1)
  const highs = new Float64Array(roots.length + 1)
  for (let tree = roots.length - 1; tree >= 0; tree--) {
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    const end = roots[tree + 1] ?? feature.length
    for (let node = roots[tree] as number; node < end; node++) {
      if ((feature[node] as number) >= 0) continue
      low = Math.min(low, value[node] as number)
      high = Math.max(high, value[node] as number)
    }
    lows[tree] = low + (lows[tree + 1] as number)
    highs[tree] = high + (highs[tree + 1] as number)
  }
  const bounds = { lows, highs }
  known.set(forest, bounds)
  return bounds
}

const MAGIC = 0x31_54_44_43 // "CDT1"

/** A forest as bytes: counts, the features' names, roots, then the nodes, all little-endian. */
export function packForest({ features, roots, feature, value, right }: Forest): Uint8Array {
  const names = new TextEncoder().encode(features.join('\n'))
  const bytes = new Uint8Array(16 + names.length + 4 * roots.length + 10 * feature.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, names.length, true)
  view.setUint32(8, roots.length, true)
  view.setUint32(12, feature.length, true)
  bytes.set(names, 16)
  let at = 16 + names.length
  for (const root of roots) at = put(() => view.setInt32(at, root, true), at, 4)
  feature.forEach((asks, node) => {
    view.setInt16(at, asks, true)
    view.setFloat32(at + 2, value[node] as number, true)
    view.setInt32(at + 6, right[node] as number, true)
    at += 10
  })
  return bytes
}

function put(write: () => void, at: number, size: number): number {
  write()
  return at + size
}

/** Reads what `packForest` wrote; throws on anything else. */
export function unpackForest(bytes: Uint8Array): Forest {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 16 || view.getUint32(0, true) !== MAGIC) throw new Error('not a forest')
  const [names, trees, nodes] = [4, 8, 12].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
  ]
  if (bytes.length !== 16 + names + 4 * trees + 10 * nodes) throw new Error('a forest cut short')
  const features = new TextDecoder().decode(bytes.subarray(16, 16 + names)).split('\n')
  const roots = Int32Array.from({ length: trees }, (_, tree) =>
    view.getInt32(16 + names + 4 * tree, true),
  )
  const start = 16 + names + 4 * trees
  const read = (node: number) => start + 10 * node
  const each = { length: nodes }
  return {
    features,
    roots,
    feature: Int16Array.from(each, (_, node) => view.getInt16(read(node), true)),
    value: Float32Array.from(each, (_, node) => view.getFloat32(read(node) + 2, true)),
    right: Int32Array.from(each, (_, node) => view.getInt32(read(node) + 6, true)),
  }
}
