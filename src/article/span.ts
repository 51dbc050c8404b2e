/** A piece of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Where something stands in `article.text`: one piece, or several in reading order where words
 * that do not belong to it lie between (an injected brand, the middle of a broken quotation).
 */
export type Spans = readonly Span[]

/** UTF-16 units in a span. */
export const spanLength = (span: Span): number => span.end - span.start

/** True where two spans share a character; touching is not sharing. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True where `inner` lies in `outer`, edges included. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The one span from the first piece to the last: for sorting and for formats that know no pieces. */
export function hull(spans: Spans): Span {
  const first = spans[0]
  const last = spans.at(-1)
  return first && last ? { start: first.start, end: last.end } : { start: 0, end: 0 }
}

/** The words at `spans`; pieces are joined by `…` where words were left out between them. */
export function textAt(text: string, spans: Spans, joint = ' … '): string {
  return spans.map((span) => text.slice(span.start, span.end)).join(joint)
}
