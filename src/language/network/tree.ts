/**
 * The heads of a sentence's best tree: `scores` (from `at` on, `columns` numbers a word) say how well
 * each word hangs on the root (column 0) and on each word. Exactly one word hangs on the root.
 *
 * Most sentences' best heads are a tree already; for the others the maximum spanning arborescence is
 * found (Chu & Liu 1965, Edmonds 1967), with arcs from the root made so dear that only one is taken.
 *
 * @returns index of each word's head, -1 for the root.
 */
export function bestTree(
  scores: Float32Array,
  at: number,
  length: number,
  columns: number,
): Int32Array {
  const heads = new Int32Array(length)
  for (let word = 0; word < length; word++) {
    let best = 0
    const row = at + word * columns
    for (let head = 0; head <= length; head++) {
      if (head !== word + 1 && scores[row + head]! > scores[row + best]!) best = head
    }
    heads[word] = best - 1
  }
  if (isTree(heads)) return heads
  const width = length + 1
  const matrix = new Float64Array(width * width).fill(Number.NEGATIVE_INFINITY)
  for (let word = 0; word < length; word++) {
    for (let head = 0; head <= length; head++) {
      if (head === word + 1) continue
      // Scores that are no numbers (weights broken by a reader) must not break the tree.
      const score = scores[at + word * columns + head]!
      matrix[head * width + word + 1] =
        (score > -1e6 ? Math.min(score, 1e6) : -1e6) - (head === 0 ? 1e8 : 0)
    }
  }
  const found = arborescence(matrix, width)
  for (let word = 0; word < length; word++) heads[word] = found[word + 1]! - 1
  return heads
}

/** Whether one word hangs on the root and all others, by steps, on it. */
function isTree(heads: Int32Array): boolean {
  let roots = 0
  const seen = new Int32Array(heads.length).fill(-1)
  for (let word = 0; word < heads.length; word++) {
    if (heads[word] === -1) roots++
    for (let up = word; up >= 0 && seen[up] !== word; up = heads[up]!) {
      if (seen[up]! >= 0) break
      seen[up] = word
      if (heads[up]! >= 0 && seen[heads[up]!] === word) return false
    }
  }
  return roots === 1
}

/** A circle among the heads, node by node, or none. */
function findCircle(heads: Int32Array): number[] | undefined {
  const seen = new Int32Array(heads.length).fill(-1)
  for (let node = 1; node < heads.length; node++) {
    let up = node
    while (up > 0 && seen[up] === -1) {
      seen[up] = node
      up = heads[up]!
    }
    if (up <= 0 || seen[up] !== node) continue
    const circle = [up]
    for (let next = heads[up]!; next !== up; next = heads[next]!) circle.push(next)
    return circle
  }
  return undefined
}

/** Best head of each node but 0; `matrix[head * width + node]` are the scores. */
function arborescence(matrix: Float64Array, width: number): Int32Array {
  const heads = new Int32Array(width).fill(-1)
  for (let node = 1; node < width; node++) {
    let best = 0
    for (let head = 0; head < width; head++) {
      if (head !== node && matrix[head * width + node]! > matrix[best * width + node]!) best = head
    }
    heads[node] = best
  }
  const circle = findCircle(heads)
  return circle ? contract(matrix, width, heads, circle) : heads
}

/** Makes the circle one node (the last), solves the rest, and opens the circle where it is entered. */
function contract(
  matrix: Float64Array,
  width: number,
  heads: Int32Array,
  circle: readonly number[],
): Int32Array {
  const inside = new Set(circle)
  const outside = Array.from({ length: width }, (_, node) => node).filter(
    (node) => !inside.has(node),
  )
  const small = outside.length + 1
  const one = small - 1
  const next = new Float64Array(small * small).fill(Number.NEGATIVE_INFINITY)
  const enters = new Int32Array(small)
  const leaves = new Int32Array(small)
  outside.forEach((node, index) => {
    outside.forEach((head, other) => {
      next[other * small + index] = matrix[head * width + node]!
    })
    let into = Number.NEGATIVE_INFINITY
    let from = Number.NEGATIVE_INFINITY
    enters[index] = circle[0]!
    leaves[index] = circle[0]!
    for (const each of circle) {
      const gain = matrix[node * width + each]! - matrix[heads[each]! * width + each]!
      if (gain > into) {
        into = gain
        enters[index] = each
      }
      if (matrix[each * width + node]! > from) {
        from = matrix[each * width + node]!
        leaves[index] = each
      }
    }
    next[index * small + one] = into
    if (node !== 0) next[one * small + index] = from
  })
  const solved = arborescence(next, small)
  const found = Int32Array.from(heads)
  outside.forEach((node, index) => {
    if (node === 0) return
    const head = solved[index]!
    found[node] = head === one ? leaves[index]! : outside[head]!
  })
  const entry = solved[one]!
  found[enters[entry]!] = outside[entry]!
  return found
}
