import { bestArborescence } from './arborescence.ts'

/**
 * The heads of a sentence's best tree: `scores` (from `at` on, `columns` numbers a word) say how well
 * each word depends on the root (column 0) and on each word. Exactly one word depends on the root.
 *
 * Most sentences' best heads are a tree already; for the others the maximum spanning arborescence is
 * found, with arcs from the root made so dear that only one is taken.
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
  const found = bestArborescence(matrix, width)
  for (let word = 0; word < length; word++) heads[word] = found[word + 1]! - 1
  return heads
}

/** Whether one word depends on the root and all others, by steps, on it. */
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
