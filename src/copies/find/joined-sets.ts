/** Joins `count` things along `pairs`; gives each thing the smallest index that it is joined to. */
export function joinSets(
  count: number,
  pairs: Iterable<{ readonly a: number; readonly b: number }>,
): number[] {
  const parent = Array.from({ length: count }, (_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root]!
    let at = index
    while (parent[at] !== root) {
      const next = parent[at]!
      parent[at] = root
      at = next
    }
    return root
  }
  for (const { a, b } of pairs) {
    const [x, y] = [rootOf(a), rootOf(b)]
    parent[Math.max(x, y)] = Math.min(x, y)
  }
  return parent.map((_, index) => rootOf(index))
}
