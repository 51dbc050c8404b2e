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

/** The words themselves, folded away under the statement. */
export function quotes(view: StoryView, cites: readonly Cite[]): Html | null {
  if (cites.length === 0) return null
  const seen = new Set<string>()
  const lines = cites.flatMap((cite) => {
    const quote = view.quote(cite)
    const key = `${view.label(cite)} ${quote}`
    if (quote === '' || seen.has(key)) return []
    seen.add(key)
    return [html`<blockquote>${quote}${citeLinks(view, [cite])}</blockquote>`]
  })
  return html`<details class="words"><summary>The words (${lines.length})</summary>${lines}</details>`
}

/** A part of a story under its heading, or nothing where it is empty. */
export function part(
  id: string,
  title: string,
  items: readonly unknown[],
  content: () => Html,
): Html | null {
  if (items.length === 0) return null
  return html`<section aria-labelledby="${id}"><h3 id="${id}">${title}</h3>${content()}</section>`
}
