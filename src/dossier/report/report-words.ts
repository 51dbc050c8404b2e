import { type Article, type Injected, partitionPoint, type Span } from '../../article/index.ts'
import { injectionsText } from '../wording/injection-words.ts'
import { type Html, html } from './escape-html.ts'
import type { SharedPassage } from './shared-passages.ts'

/**
 * A line's words by its index: pieces between the edges of shared passages, which stand in order and do not overlap,
 * and of injected words.
 */
export function markWords(
  article: Pick<Article, 'text' | 'blocks' | 'injected'>,
  shared: readonly SharedPassage[],
): (index: number) => Html {
  const injected = [...article.injected].sort((a, b) => a.span.start - b.span.start)
  return (index) => {
    const span = article.blocks[index]?.span ?? { start: 0, end: 0 }
    const passages = within(shared, span, (passage) => passage)
    const cuts = within(injected, span, (mark) => mark.span)
    if (passages.length === 0 && cuts.length === 0)
      return html`${article.text.slice(span.start, span.end)}`
    return html`${pieces(article.text, span, passages, cuts)}`
  }
}

/** Of things in order those that reach into a line. */
function within<T>(all: readonly T[], line: Span, spanOf: (one: T) => Span): T[] {
  const found: T[] = []
  let at = partitionPoint(all.length, (index) => spanOf(all[index] as T).end <= line.start)
  for (; at < all.length; at++) {
    const one = all[at] as T
    if (spanOf(one).start >= line.end) break
    found.push(one)
  }
  return found
}

function pieces(
  text: string,
  line: Span,
  passages: readonly SharedPassage[],
  cuts: readonly Injected[],
): Html[] {
  const edges = [line, ...passages, ...cuts.map((mark) => mark.span)]
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge >= line.start && edge <= line.end)
  const places = [...new Set(edges)].sort((x, y) => x - y)
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] as number
    const holds = (one: Span): boolean => one.start <= start && end <= one.end
    const words = text.slice(start, end)
    const cut = cuts.find((mark) => holds(mark.span))
    if (cut) return html`<del title="${injectionsText(cut.reasons)}">${words}</del>`
    const passage = passages.find(holds)
    if (!passage) return html`${words}`
    const isLast = end === Math.min(passage.end, line.end)
    const link = isLast
      ? html`<a class="twin" href="${passage.href}" title="stands in ${passage.letter} too">${passage.letter}</a>`
      : null
    return html`<mark class="shared">${words}</mark>${link}`
  })
}
