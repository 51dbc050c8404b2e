import type { Article } from './article.ts'
import type { Span, Spans } from './span.ts'

/** The text without injected words, and the way back to `article.text`. */
export interface CleanText {
  readonly text: string
  /** Maps a span of the clean text to `article.text`: several pieces if injected words lie inside. */
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
}

/** The article's text with every injected span taken out; all stages read this. */
export function cleanText(article: Pick<Article, 'text' | 'injected'>): CleanText {
  const kept = keptRuns(article)
  return {
    text: kept.map((run) => article.text.slice(run.text, run.text + run.length)).join(''),
    toText: (span) => mapBack(kept, span),
    toClean: (offset) => mapForward(kept, offset),
  }
}

function keptRuns({ text, injected }: Pick<Article, 'text' | 'injected'>): Kept[] {
  const kept: Kept[] = []
  let clean = 0
  let from = 0
  const keep = (to: number) => {
    if (to <= from) return
    kept.push({ clean, text: from, length: to - from })
    clean += to - from
  }
  const cuts = injected.map((mark) => mark.span).sort((a, b) => a.start - b.start)
  for (const cut of cuts) {
    keep(Math.min(cut.start, text.length))
    from = Math.max(from, cut.end)
  }
  keep(text.length)
  return kept
}

/** Index of the last run that begins at or before `clean`. */
function runAt(kept: readonly Kept[], clean: number): number {
  let low = 0
  let high = kept.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((kept[middle] as Kept).clean <= clean) low = middle
    else high = middle - 1
  }
  return low
}

function mapBack(kept: readonly Kept[], span: Span): Spans {
  const pieces: Span[] = []
  for (let index = runAt(kept, span.start); index < kept.length; index++) {
    const run = kept[index] as Kept
    const from = Math.max(span.start, run.clean)
    const to = Math.min(span.end, run.clean + run.length)
    if (run.clean >= span.end) break
    if (to > from) {
      pieces.push({ start: run.text + from - run.clean, end: run.text + to - run.clean })
    }
  }
  return pieces
}

function mapForward(kept: readonly Kept[], offset: number): number {
  let clean = 0
  for (const run of kept) {
    if (offset < run.text) return run.clean
    clean = run.clean + Math.min(run.length, offset - run.text)
    if (offset < run.text + run.length) return clean
  }
  return clean
}
