/** Random numbers from a seed (sfc32 by Chris Doty-Humphrey): the same seed gives the same run. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number under `limit`. */
  below(limit: number): number
  shuffle<T>(list: T[]): T[]
}

export function seededRandom(seed: number): Random {
  let a = seed | 0
  let b = 0x9e3779b9 | 0
  let c = 0x243f6a88 | 0
  let count = 1
  const next = (): number => {
    const sum = (((a + b) | 0) + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (let at = 0; at < 12; at++) next()
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    shuffle: (list) => {
      for (let at = list.length - 1; at > 0; at--) {
        const other = below(at + 1)
        ;[list[at], list[other]] = [list[other] as never, list[at] as never]
      }
      return list
    },
  }
}
