/** Words in a run that is counted as shared text. */
export const GRAM = 5

/** One 32-bit hash for each run of `size` words, by the place of its first word. */
export function gramHashes(keys: Int32Array, size: number): Int32Array {
  const count = Math.max(0, keys.length - size + 1)
  const hashes = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    let hash = 0x9747b28c
    for (let step = 0; step < size; step++) {
      hash = Math.imul(hash ^ keys[at + step]!, 0x5bd1e995)
      hash ^= hash >>> 15
    }
    hash = Math.imul(hash, 0x2c1b3c6d)
    hashes[at] = hash ^ (hash >>> 16)
  }
  return hashes
}

/** Where each run begins: `first` and `next` give places in text order, -1 at the end. */
export interface GramTable {
  first(hash: number): number
  next(at: number): number
}

/** A chained table of runs, cheaper by far than a map of arrays. Places where `skip` is set stay out. */
export function gramTable(hashes: Int32Array, skip?: Uint8Array): GramTable {
  const first = new Map<number, number>()
  const next = new Int32Array(hashes.length).fill(-1)
  // From the end, so that a chain runs in text order.
  for (let at = hashes.length - 1; at >= 0; at--) {
    if (skip?.[at]) continue
    const hash = hashes[at]!
    next[at] = first.get(hash) ?? -1
    first.set(hash, at)
  }
  return { first: (hash) => first.get(hash) ?? -1, next: (at) => next[at]! }
}
