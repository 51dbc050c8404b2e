/**
 * How many of the first of `count` things in order `holds` is true of, by halves: it must be true of those
 * up to some place and false of those behind it.
 *
 * @example partitionPoint(4, (at) => [1, 3, 3, 7][at] <= 3) // 3
 */
export function partitionPoint(count: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
