import { overlaps, partitionPoint, type Span } from '../article/index.ts'

/** Places of a text that are taken, in order and apart, so that one is found by halves. */
export class TakenPlaces {
  readonly #spans: Span[] = []

  /** Whether some of a span is taken. */
  has(span: Span): boolean {
    const next = this.#spans[this.#before(span)]
    return next !== undefined && overlaps(next, span)
  }

  add(span: Span): void {
    const from = this.#before(span)
    let [{ start, end }, to] = [span, from]
    for (let next = this.#spans[to]; next && overlaps(next, span); next = this.#spans[++to]) {
      start = Math.min(start, next.start)
      end = Math.max(end, next.end)
    }
    this.#spans.splice(from, to - from, { start, end })
  }

  /** How many taken places end before a span begins. */
  #before(span: Span): number {
    const spans = this.#spans
    return partitionPoint(spans.length, (at) => (spans[at] as Span).end <= span.start)
  }
}
