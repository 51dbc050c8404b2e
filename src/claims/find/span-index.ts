import { overlaps, partitionPoint, type Span } from '../../article/index.ts'

/**
 * Finds those of many spans that share a character with one, without a look at all of them: their indexes,
 * in order. The spans may lie in each other.
 *
 * @example indexSpans([{ start: 0, end: 4 }, { start: 6, end: 9 }])({ start: 3, end: 5 }) // [0]
 */
export function indexSpans(spans: readonly Span[]): (span: Span) => number[] {
  const order = spans.map((span, index) => ({ span, index, reach: 0 }))
  order.sort((a, b) => a.span.start - b.span.start)
  // Up to each span the furthest end so far: behind it no earlier one reaches.
  let reach = 0
  for (const place of order) {
    reach = Math.max(reach, place.span.end)
    place.reach = reach
  }
  return (sought) => {
    const found: number[] = []
    let at = partitionPoint(order.length, (place) => startAt(order, place) < sought.end)
    for (let place = order[--at]; place && place.reach > sought.start; place = order[--at]) {
      if (overlaps(place.span, sought)) found.push(place.index)
    }
    return found.sort((a, b) => a - b)
  }
}

const startAt = (order: readonly { readonly span: Span }[], at: number): number =>
  order[at]?.span.start ?? 0
