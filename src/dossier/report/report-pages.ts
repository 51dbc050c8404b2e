import { ARTICLE_ROLES, type Block, type Span } from '../../article/index.ts'
import { whoMadeIt } from '../facts/article-facts.ts'
import type { Member, StoryView } from '../story-view.ts'
import { type Html, html } from './escape-html.ts'
import { anchorOf } from './report-parts.ts'

/** A passage of an article that stands in another one too. */
interface Shared extends Span {
  /** Where it stands there: the letter and the anchor of the line. */
  readonly letter: string
  readonly href: string
}

/** A page line by line, side by side with the others: labels, shared words marked, injected words struck out. */
export function pagesHtml(view: StoryView): Html {
  return html`<p class="soft legend"><mark class="shared">Marked words</mark> stand in another article too; <del>struck words</del> were pushed in. What is not the article is pale.</p>
<div class="pages">${view.members.map((member) => page(view, member))}</div>`
}

function page(view: StoryView, member: Member): Html {
  const { article, letter } = member
  const shared = sharedPassages(view, article.id)
  const lines = article.blocks.map((block, index) => {
    const isTold = ARTICLE_ROLES.has(block.role) || block.role === 'title'
    const name = view.label({ article: article.id, spans: [block.span] })
    const label = ARTICLE_ROLES.has(block.role) ? name : name.slice(letter.length + 1)
    return html`<p id="${anchorOf(view, article.id, index)}" class="${isTold ? block.role : 'aside'}"><span class="role">${label}</span> <span>${blockHtml(member, block, shared)}</span></p>`
  })
  return html`<div class="page" lang="${article.language}"><h4><span class="letter">${letter}</span> ${whoMadeIt(member)}</h4>${lines}</div>`
}

/** What is left of a passage between others: shorter than this it says nothing. */
const MIN_LETTERS = 12
/** More passages than this are not marked. */
const MAX_SHARED = 2_000
/** Of so many other articles: what 500 have, the nearest have. */
const MAX_SHARERS = 24

/** Passages in order, without overlaps; what several articles have leads to the original first. */
function sharedPassages(view: StoryView, id: string): Shared[] {
  const links = view.story.links.filter(({ a, b }) => a === id || b === id)
  const ranked = [...links].sort(
    (x, y) => Number(isFrom(y, id)) - Number(isFrom(x, id)) || y.sharedWords - x.sharedWords,
  )
  const lines = (view.member(id)?.article.blocks ?? []).map(({ span }) => span)
  const found: Shared[] = []
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
const lineBefore = (view: StoryView, id: string, place: number): number =>
  view.member(id)?.article.blocks.findLastIndex(({ span }) => span.start <= place) ?? -1

/** Spans cut at the ends of lines. */
const perLine = (spans: readonly Span[], lines: readonly Span[]): Span[] =>
  spans.flatMap((span) =>
    lines
      .filter((line) => line.start < span.end && span.start < line.end)
      .map((line) => ({
        start: Math.max(line.start, span.start),
        end: Math.min(line.end, span.end),
      })),
  )

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

/** A block's words: pieces between the edges of shared passages and injected words. */
function blockHtml({ article }: Member, { span }: Block, shared: readonly Shared[]): Html {
  const passages = shared.filter((one) => one.start < span.end && span.start < one.end)
  const cuts = article.injected.filter(
    (mark) => mark.span.start < span.end && span.start < mark.span.end,
  )
  const edges = [span, ...passages, ...cuts.map((mark) => mark.span)]
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge >= span.start && edge <= span.end)
  const places = [...new Set(edges)].sort((x, y) => x - y)
  const pieces = places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] as number
    const holds = (one: Span): boolean => one.start <= start && end <= one.end
    const words = article.text.slice(start, end)
    const cut = cuts.find((mark) => holds(mark.span))
    if (cut) return html`<del title="${cut.reason}">${words}</del>`
    const passage = passages.find(holds)
    if (!passage) return html`${words}`
    const isLast = end === Math.min(passage.end, span.end)
    const link = isLast
      ? html`<a class="twin" href="${passage.href}" title="stands in ${passage.letter} too">${passage.letter}</a>`
      : null
    return html`<mark class="shared">${words}</mark>${link}`
  })
  return html`${pieces}`
}
