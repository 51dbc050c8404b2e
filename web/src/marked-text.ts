/** A stretch of a text and what it is. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: 'injected' | 'target' | 'said' | 'cue' | 'name' | 'day'
  readonly title?: string
}

/** Words between the edges of marks, with the marks that cover them. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/** A line cut at the edges of all marks that reach into it. */
export function cutAtMarks(start: number, end: number, marks: readonly Mark[]): Piece[] {
  const within = marks.filter((mark) => mark.start < end && mark.end > start)
  const edges = new Set([start, end])
  for (const mark of within) {
    edges.add(Math.max(start, mark.start))
    edges.add(Math.min(end, mark.end))
  }
  const places = [...edges].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? end
    return {
      start: from,
      end: to,
      marks: within.filter((mark) => mark.start <= from && mark.end >= to),
    }
  })
}
