/**
 * Which earlier thing each thing goes on from: that with which it shares most keys, each earlier one going on in one only.
 * Of equals the first in order. Undefined for a thing that shares nothing, or whose earlier one goes on in another.
 *
 * @example matchThings([['a', 'b'], ['c']], [['b', 'c'], ['a']]) // [0, undefined]
 */
export function matchThings(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): (number | undefined)[] {
  const pairs = sharedKeys(before, after)
  pairs.sort((x, y) => y.shared - x.shared || x.to - y.to || x.from - y.from)
  const matches: (number | undefined)[] = after.map(() => undefined)
  const taken = new Set<number>()
  for (const { from, to } of pairs) {
    if (taken.has(from) || matches[to] !== undefined) continue
    taken.add(from)
    matches[to] = from
  }
  return matches
}

/** An earlier thing and one of now, and how many keys both have. */
export interface SharedKeys {
  readonly from: number
  readonly to: number
  readonly shared: number
}

/** All pairs that share a key. */
export function sharedKeys(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): SharedKeys[] {
  const holders = new Map<string, number[]>()
  for (const [from, keys] of before.entries()) {
    for (const key of new Set(keys)) {
      const known = holders.get(key)
      if (known) known.push(from)
      else holders.set(key, [from])
    }
  }
  return after.flatMap((keys, to) => {
    const shared = new Map<number, number>()
    for (const key of new Set(keys))
      for (const from of holders.get(key) ?? []) shared.set(from, (shared.get(from) ?? 0) + 1)
    return [...shared].map(([from, count]) => ({ from, to, shared: count }))
  })
}
