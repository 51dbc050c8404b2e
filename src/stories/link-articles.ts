import { newHeap } from './heap.ts'
import { type Edge, SAME_STORY } from './pair-likeness.ts'

/** Pairs of articles that are one story, and pairs that are not, whatever they are like. */
export interface StoryTies {
  readonly same: readonly (readonly [string, string])[]
  readonly other: readonly (readonly [string, string])[]
}

const NO_TIES: StoryTies = { same: [], other: [] }

/**
 * Articles to stories: those with the highest mean likeness over all pairs (a pair without an edge counts 0) are put
 * together, again and again, while it is at least `SAME_STORY`. Average linkage: Sokal and Michener,
 * "A statistical method for evaluating systematic relationships", 1958. `ids` are sorted; each story is, and they
 * are by their first.
 *
 * No mean is higher than the highest of its parts, so two articles meet only along edges of `SAME_STORY` and more: each
 * component of these, and of pairs that are tied, can be linked alone and gives the same. What is tied together is so from the
 * start; a pair that is held apart is in no one story, nor are those that they are tied to.
 */
export function linkArticles(
  ids: readonly string[],
  edges: readonly Edge[],
  { same, other }: StoryTies = NO_TIES,
): string[][] {
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
  }
  const apart = ids.map(() => new Set<number>())
  const merge = (a: number, b: number) => {
    home[b] = a
    near[a]!.delete(b)
    near[b]!.delete(a)
    for (const [other, sum] of near[b]!) {
      near[a]!.set(other, (near[a]!.get(other) ?? 0) + sum)
      near[other]!.set(a, near[a]!.get(other)!)
      near[other]!.delete(b)
    }
    near[b]!.clear()
    for (const other of apart[b]!) {
      apart[a]!.add(other)
      apart[other]!.add(a)
    }
    size[a]! += size[b]!
  }
  const push = (a: number, other: number) => {
    const mean = (near[a]!.get(other) ?? 0) / (size[a]! * size[other]!)
    if (mean >= SAME_STORY) heap.push({ score: mean, a: Math.min(a, other), b: Math.max(a, other) })
  }
  const storyOf = (at: number): number => (home[at] === at ? at : storyOf(home[at]!))
  const pairsOf = (ties: StoryTies['same']) =>
    ties.flatMap(([one, two]) => {
      const [x, y] = [numbers.get(one), numbers.get(two)]
      return x === undefined || y === undefined ? [] : [[x, y] as const]
    })
  for (const [x, y] of pairsOf(same)) {
    const [a, b] = [storyOf(x), storyOf(y)]
    if (a !== b) merge(Math.min(a, b), Math.max(a, b))
  }
  for (const [x, y] of pairsOf(other)) {
    apart[storyOf(x)]!.add(storyOf(y))
    apart[storyOf(y)]!.add(storyOf(x))
  }
  for (const at of ids.keys()) for (const other of near[at]!.keys()) if (at < other) push(at, other)
  for (let best = heap.pop(); best && best.score >= SAME_STORY; best = heap.pop()) {
    const { score, a, b } = best
    if (home[a] !== a || home[b] !== b || apart[a]!.has(b)) continue
    // An older entry, of smaller groups.
    if ((near[a]!.get(b) ?? 0) / (size[a]! * size[b]!) !== score) continue
    merge(a, b)
    for (const other of near[a]!.keys()) push(a, other)
  }
  return [...Map.groupBy(ids, (id) => storyOf(numbers.get(id)!)).values()]
}
