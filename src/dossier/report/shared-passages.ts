import { partitionPoint, type Span } from '../../article/index.ts'
import type { StoryView } from '../story-view.ts'
import { anchorOf } from './report-parts.ts'

/** A passage of an article that stands in another one too. */
export interface SharedPassage extends Span {
  /** Where it stands there: the letter and the anchor of the line. */
  readonly letter: string
  readonly href: string
}

/** What is left of a passage between others: shorter than this it says nothing. */
const MIN_LETTERS = 12
/** More passages than this are not marked. */
const MAX_SHARED = 2_000
/** Of so many other articles: what 500 have, the nearest have. */
const MAX_SHARERS = 24

/** Passages in order, without overlaps; what several articles have leads to the original first. */
export function sharedPassages(view: StoryView, id: string): SharedPassage[] {
  const links = view.story.links.filter(({ a, b }) => a === id || b === id)
  const ranked = [...links].sort(
    (x, y) => Number(isFrom(y, id)) - Number(isFrom(x, id)) || y.sharedWords - x.sharedWords,
  )
  const lines = (view.member(id)?.article.blocks ?? []).map(({ span }) => span)
  const found: SharedPassage[] = []
  for (const link of ranked.slice(0, MAX_SHARERS)) {
    const other = link.a === id ? link.b : link.a
    const letter = view.member(other)?.letter
    for (const { a, b } of letter ? link.passages : []) {
      const [own, there] = link.a === id ? [a, b] : [b, a]
      for (const piece of perLine(uncovered(own, found), lines)) {
        // A passage may run over several lines: its later pieces lead to later lines.
        const start = Math.min(there.start + piece.start - own.start, there.end - 1)
        const block = lineBefore(view, other, start)
        const isShort = piece.end - piece.start < MIN_LETTERS
        if (block < 0 || isShort || found.length >= MAX_SHARED) continue
        found.push({ ...piece, letter: letter as string, href: `#${anchorOf(view, other, block)}` })
      }
    }
  }
  return found.sort((x, y) => x.start - y.start)
}

/** Index of the last line that begins at or before a place: places between lines have one too. */
function lineBefore(view: StoryView, id: string, place: number): number {
  const blocks = view.member(id)?.article.blocks ?? []
  return partitionPoint(blocks.length, (at) => (blocks[at]?.span.start ?? 0) <= place) - 1
}

/** Spans cut at the ends of lines, which stand in order. */
function perLine(spans: readonly Span[], lines: readonly Span[]): Span[] {
  return spans.flatMap((span) => {
    const pieces: Span[] = []
    let at = partitionPoint(lines.length, (index) => (lines[index] as Span).end <= span.start)
    for (; at < lines.length && (lines[at] as Span).start < span.end; at++) {
      const line = lines[at] as Span
      pieces.push({
        start: Math.max(line.start, span.start),
        end: Math.min(line.end, span.end),
      })
    }
    return pieces
  })
}

/** The parts of a span that none of the others covers. */
function uncovered(span: Span, others: readonly Span[]): Span[] {
  let parts = [span]
  for (const { start, end } of others) {
    if (parts.length === 0) break
    parts = parts.flatMap((part) =>
      end <= part.start || part.end <= start
        ? [part]
        : [
            { start: part.start, end: start },
            { start: end, end: part.end },
          ].filter((rest) => rest.end > rest.start),
    )
  }
  return parts
}

const isFrom = ({ source }: StoryView['story']['links'][number], id: string): boolean =>
  source !== undefined && source !== id
