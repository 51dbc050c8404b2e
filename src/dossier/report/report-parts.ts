import type { Cite } from '../../article/index.ts'
import type { StoryView } from '../story-view.ts'
import { type Html, html } from './escape-html.ts'

/** The id of a block of an article on the page. */
export const anchorOf = (view: StoryView, article: string, block: number): string =>
  `${view.story.id}-${view.member(article)?.letter ?? article}-${block}`

/** Chips that lead to the lines that a statement rests on; each line once. */
export function citeLinks(view: StoryView, cites: readonly Cite[]): Html {
  const links = view.inOrder(cites).flatMap((cite) => {
    const block = view.blockAt(cite)
    if (block < 0) return []
    const href = `#${anchorOf(view, cite.article, block)}`
    return [
      html` <a class="cite" href="${href}" title="${view.quote(cite)}">${view.label(cite)}</a>`,
    ]
  })
  return html`${links}`
}

/** The words themselves, each once, folded away under the statement. */
export function quotes(view: StoryView, cites: readonly Cite[]): Html | null {
  const byQuote = new Map<string, Cite[]>()
  for (const cite of cites) {
    const quote = view.quote(cite)
    if (quote !== '') byQuote.set(quote, [...(byQuote.get(quote) ?? []), cite])
  }
  if (byQuote.size === 0) return null
  const lines = [...byQuote].map(
    ([quote, held]) => html`<blockquote>${quote}${citeLinks(view, held)}</blockquote>`,
  )
  return html`<details class="words"><summary>The words (${lines.length})</summary>${lines}</details>`
}

/** A part of a story: what it is called in links, its heading, how many things it holds. */
export interface Part {
  readonly key: string
  readonly title: string
  readonly count: number
  /** Shown at once; a folded part opens by a click, and by a link to a line in it. */
  readonly isOpen: boolean
  readonly content: () => Html
}

/** The anchor of a part: inside it, so that a link to it unfolds it. */
export const partAnchor = (view: StoryView, { key }: Pick<Part, 'key'>): string =>
  `${view.story.id}-${key}`

/** A part of a story under its heading, or nothing where it is empty. */
export function partHtml(view: StoryView, part: Part): Html | null {
  if (part.count === 0) return null
  const open = part.isOpen ? html` open` : null
  return html`<details class="part"${open}><summary><h3>${part.title}</h3> <span class="count">${part.count}</span></summary><div class="anchor" id="${partAnchor(view, part)}"></div>${part.content()}</details>`
}
