import { newHeap } from './heap.ts'
import { type Edge, SAME_STORY } from './pair-likeness.ts'

/**
 * Articles to stories: those with the highest mean likeness over all pairs (a pair without an edge counts 0) are put
 * together, again and again, while it is at least `SAME_STORY`. Average linkage: Sokal and Michener,
 * "A statistical method for evaluating systematic relationships", 1958. `ids` are sorted; each story is, and they
 * are by their first.
 *
 * No mean is higher than the highest of its parts, so two articles meet only along edges of `SAME_STORY` and more: each
 * component of these can be linked alone and gives the same (`componentsOf`).
 */
export function linkArticles(ids: readonly string[], edges: readonly Edge[]): string[][] {
  const numbers = new Map(ids.map((id, at) => [id, at]))
  /** Sum of likeness between two groups, by the number of each group's first article. */
  const near = ids.map(() => new Map<number, number>())
  const size = ids.map(() => 1)
  const home = ids.map((_, at) => at)
  const heap = newHeap()
  for (const { a, b, likeness } of edges) {
    const [x, y] = [numbers.get(a), numbers.get(b)]
    if (x === undefined || y === undefined) continue
    near[x]!.set(y, likeness)
    near[y]!.set(x, likeness)
    heap.push({ score: likeness, a: Math.min(x, y), b: Math.max(x, y) })
  }
  for (let best = heap.pop(); best && best.score >= SAME_STORY; best = heap.pop()) {
    const { score, a, b } = best
    if (home[a] !== a || home[b] !== b) continue
    // An older entry, of smaller groups.
    if ((near[a]!.get(b) ?? 0) / (size[a]! * size[b]!) !== score) continue
    home[b] = a
    near[a]!.delete(b)
    near[b]!.delete(a)
    for (const [other, sum] of near[b]!) {
      near[a]!.set(other, (near[a]!.get(other) ?? 0) + sum)
      near[other]!.delete(b)
    }
    near[b]!.clear()
    size[a]! += size[b]!
    for (const [other, sum] of near[a]!) {
      near[other]!.set(a, sum)
      const mean = sum / (size[a]! * size[other]!)
      if (mean >= SAME_STORY)
        heap.push({ score: mean, a: Math.min(a, other), b: Math.max(a, other) })
    }
  }
  const storyOf = (at: number): number => (home[at] === at ? at : storyOf(home[at]!))
  return [...Map.groupBy(ids, (id) => storyOf(numbers.get(id)!)).values()]
}
