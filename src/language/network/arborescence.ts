/** One node, or several that form a circle and are treated as one from then on. */
interface Group {
  /** Best score of an arc from each node into the group, and the node where it enters. */
  readonly into: Float64Array
  readonly enters: Int32Array
  /** The arc that was chosen into the group: from a node, to a node in it, with its score. */
  from: number
  to: number
  score: number
  /** The groups of the circle that this one is made of. */
  readonly parts: readonly Group[]
  outer: Group | undefined
  /** Whether the group is known to depend on the root. */
  settled: boolean
}

const newGroup = (into: Float64Array, enters: Int32Array, parts: readonly Group[]): Group => ({
  into,
  enters,
  from: -1,
  to: -1,
  score: 0,
  parts,
  outer: undefined,
  settled: false,
})

/**
 * The maximum spanning arborescence of a complete graph (Chu & Liu 1965, Edmonds 1967) in time that grows with the
 * square of its nodes (Tarjan 1977). `matrix[head * width + node]` are the scores, node 0 is the root.
 *
 * @returns the head of each node; that of node 0 is -1.
 */
export function bestArborescence(matrix: Float64Array, width: number): Int32Array {
  const leaves = Array.from({ length: width }, (_, node) => {
    const into = new Float64Array(width)
    for (let head = 0; head < width; head++) into[head] = matrix[head * width + node]!
    return newGroup(into, new Int32Array(width).fill(node), [])
  })
  /** The outermost group of each node. */
  const groupOf = [...leaves]
  groupOf[0]!.settled = true
  const outermost = new Set<Group>()
  for (let node = 1; node < width; node++) {
    if (!groupOf[node]!.settled) growPath(groupOf[node]!, groupOf, leaves)
  }
  for (let node = 1; node < width; node++) outermost.add(groupOf[node]!)
  return openGroups(outermost, leaves, width)
}

/** Follows the best arcs backwards from a group until they come from the root; circles become groups. */
function growPath(start: Group, groupOf: Group[], leaves: readonly Group[]): void {
  let path = [start]
  for (;;) {
    const group = path.at(-1)!
    chooseArc(group, groupOf)
    const before = groupOf[group.from]!
    if (before.settled) break
    const at = path.indexOf(before)
    if (at < 0) path.push(before)
    else path = [...path.slice(0, at), closeCircle(path.slice(at), groupOf, leaves)]
  }
  for (const group of path) group.settled = true
}

function chooseArc(group: Group, groupOf: readonly Group[]): void {
  let best = -1
  for (let head = 0; head < groupOf.length; head++) {
    if (groupOf[head] === group) continue
    if (best < 0 || group.into[head]! > group.into[best]!) best = head
  }
  group.from = best
  group.to = group.enters[best]!
  group.score = group.into[best]!
}

/** One group of a circle: an arc into it takes the place of the circle's own arc where it enters. */
function closeCircle(circle: readonly Group[], groupOf: Group[], leaves: readonly Group[]): Group {
  const { into, enters, score } = circle[0]!
  for (let head = 0; head < into.length; head++) into[head]! -= score
  for (const part of circle.slice(1)) {
    for (let head = 0; head < into.length; head++) {
      const gain = part.into[head]! - part.score
      if (gain <= into[head]!) continue
      into[head] = gain
      enters[head] = part.enters[head]!
    }
  }
  const group = newGroup(into, enters, circle)
  const inside = new Set(circle)
  for (let node = 0; node < leaves.length; node++) {
    if (inside.has(groupOf[node]!)) groupOf[node] = group
  }
  for (const part of circle) part.outer = group
  return group
}

/** Opens each circle where it is entered; its other parts keep the circle's arcs. */
function openGroups(
  outermost: ReadonlySet<Group>,
  leaves: readonly Group[],
  width: number,
): Int32Array {
  const heads = new Int32Array(width).fill(-1)
  const left = [...outermost]
  for (let group = left.pop(); group; group = left.pop()) {
    heads[group.to] = group.from
    // From the node that is entered up to this group: on each level, the other parts stand.
    for (let inner = leaves[group.to]!; inner !== group; inner = inner.outer!) {
      for (const part of inner.outer!.parts) if (part !== inner) left.push(part)
    }
  }
  return heads
}
