import type { Article } from './article.ts'
import { foldInvisible } from './invisible.ts'
import { partitionPoint } from './partition-point.ts'
import type { Span, Spans } from './span.ts'

/** The text without injected words and without characters that show nothing, and the way back. */
export interface CleanText {
  readonly text: string
  /**
   * Maps a span of the clean text to `article.text`: several pieces if injected words lie inside. A
   * soft hyphen or zero-width mark inside is part of the piece.
   */
  toText(span: Span): Spans
  /** Maps an offset of `article.text` to the clean text; inside injected words, to their place. */
  toClean(offset: number): number
}

/** A span of `article.text` without the injected words in it: the words as their author wrote them. */
export function cutInjected({ injected }: Pick<Article, 'injected'>, span: Span): Spans {
  const pieces: Span[] = []
  let from = span.start
  for (const mark of [...injected].sort((a, b) => a.span.start - b.span.start)) {
    if (mark.span.end <= from || mark.span.start >= span.end) continue
    if (mark.span.start > from) pieces.push({ start: from, end: mark.span.start })
    from = mark.span.end
  }
  if (from < span.end) pieces.push({ start: from, end: span.end })
  return pieces
}

/** A run of `article.text` that was kept. */
interface Kept {
  readonly clean: number
  readonly text: number
  readonly length: number
  /** True if nothing but invisible marks lies between it and the run before. */
  readonly joins: boolean
}

/**
 * The article's text with every injected span taken out, and soft hyphens and zero-width marks
 * folded; all stages read this.
 */
export function cleanText(article: Pick<Article, 'text' | 'injected'>): CleanText {
  const kept = keptRuns(article)
  return {
    text: kept.map((run) => article.text.slice(run.text, run.text + run.length)).join(''),
    toText: (span) => mapBack(kept, span),
    toClean: (offset) => mapForward(kept, offset),
  }
}

interface Cut extends Span {
  readonly invisible: boolean
}

function keptRuns({ text, injected }: Pick<Article, 'text' | 'injected'>): Kept[] {
  const kept: Kept[] = []
  let clean = 0
  let from = 0
  let joins = false
  const keep = (to: number) => {
    if (to <= from) return
    kept.push({ clean, text: from, length: to - from, joins })
    clean += to - from
    joins = true
  }
  for (const cut of cutsOf(text, injected)) {
    keep(Math.min(cut.start, text.length))
    from = Math.max(from, cut.end)
    joins &&= cut.invisible
  }
  keep(text.length)
  return kept
}

function cutsOf(text: string, injected: Article['injected']): Cut[] {
  const cuts = injected.map(({ span }) => ({ ...span, invisible: false }))
  let taken = 0
  for (const { at, marks } of foldInvisible(text).invisible) {
    const start = at + taken
    taken += marks.length
    cuts.push({ start, end: start + marks.length, invisible: true })
  }
  return cuts.sort((a, b) => a.start - b.start)
}

/** Index of the last run whose `place` is at or before `offset`. */
function runAt(kept: readonly Kept[], offset: number, place: 'clean' | 'text'): number {
  return Math.max(0, partitionPoint(kept.length, (at) => (kept[at] as Kept)[place] <= offset) - 1)
}

function mapBack(kept: readonly Kept[], span: Span): Spans {
  const pieces: Span[] = []
  for (let index = runAt(kept, span.start, 'clean'); index < kept.length; index++) {
    const run = kept[index] as Kept
    const from = Math.max(span.start, run.clean)
    const to = Math.min(span.end, run.clean + run.length)
    if (run.clean >= span.end) break
    if (to <= from) continue
    const start = run.text + from - run.clean
    const end = run.text + to - run.clean
    const last = pieces.at(-1)
    if (last && run.joins) pieces[pieces.length - 1] = { start: last.start, end }
    else pieces.push({ start, end })
  }
  return pieces
}

function mapForward(kept: readonly Kept[], offset: number): number {
  const run = kept[runAt(kept, offset, 'text')]
  if (!run) return 0
  return run.clean + Math.max(0, Math.min(run.length, offset - run.text))
}
