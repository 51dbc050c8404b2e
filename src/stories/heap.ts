/** Two groups by their numbers, `a` below `b`, and how alike they are. */
interface Entry {
  readonly score: number
  readonly a: number
  readonly b: number
}

/** The entry with the highest score first, of equals that with the lowest numbers. */
const isBefore = (x: Entry, y: Entry): boolean =>
  x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b

/** A binary heap. */
export function newHeap(): { push(entry: Entry): void; pop(): Entry | undefined } {
  const entries: Entry[] = []
  const swap = (x: number, y: number) => {
    const kept = entries[x]!
    entries[x] = entries[y]!
    entries[y] = kept
  }
  return {
    push(entry) {
      entries.push(entry)
      let at = entries.length - 1
      while (at > 0) {
        const above = (at - 1) >> 1
        if (!isBefore(entries[at]!, entries[above]!)) break
        swap(at, above)
        at = above
      }
    },
    pop() {
      const top = entries[0]
      const last = entries.pop()
      if (!last || entries.length === 0) return top
      entries[0] = last
      for (let at = 0; ; ) {
        let below = 2 * at + 1
        if (below >= entries.length) break
        if (below + 1 < entries.length && isBefore(entries[below + 1]!, entries[below]!)) below++
        if (!isBefore(entries[below]!, entries[at]!)) break
        swap(at, below)
        at = below
      }
      return top
    },
  }
}
