import { ARTICLE_ROLES, type Block } from '../../article/index.ts'
import { whoMadeIt } from '../facts/article-facts.ts'
import { leftAside } from '../facts/left-aside.ts'
import { WITH_ARTICLE } from '../facts/with-article.ts'
import type { Member, StoryView } from '../story-view.ts'
import { type Html, html } from './escape-html.ts'
import { anchorOf } from './report-parts.ts'
import { markWords } from './report-words.ts'
import { sharedPassages } from './shared-passages.ts'

/** A page line by line, side by side with the others: labels, shared words marked, injected words struck out. */
export function pagesHtml(view: StoryView): Html {
  return html`<p class="soft legend"><mark class="shared">Marked words</mark> stand in another article too; <del>struck words</del> were injected. Menus, teasers and the like are folded.</p>
<div class="pages">${view.members.map((member) => page(view, member))}</div>`
}

function page(view: StoryView, member: Member): Html {
  const { article, letter } = member
  const words = markWords(article, sharedPassages(view, article.id))
  const lines = article.blocks.map((block, index) => line(view, member, block, index, words(index)))
  const about = leftAside(member) ?? 'nothing left aside'
  return html`<details class="page"><summary><h4><span class="letter">${letter}</span> ${whoMadeIt(member)}</h4> <span class="soft">${article.title || 'No headline'} · ${about}</span></summary><div lang="${article.language}">${folded(article.blocks, lines)}</div></details>`
}

function line(
  view: StoryView,
  { article }: Member,
  block: Block,
  index: number,
  words: Html,
): Html {
  const isTold = ARTICLE_ROLES.has(block.role) || block.role === 'title'
  const cite = { article: article.id, spans: [block.span] }
  const label = ARTICLE_ROLES.has(block.role) ? view.label(cite) : view.placeLabel(cite)
  return html`<p id="${anchorOf(view, article.id, index)}" class="${isTold ? block.role : 'aside'}"><span class="role">${label}</span> <span>${words}</span></p>`
}

/** The lines in their order, each run of what is not the article folded into one. */
function folded(blocks: readonly Block[], lines: readonly Html[]): Html[] {
  const shown: Html[] = []
  let at = 0
  while (at < lines.length) {
    let end = at
    while (end < lines.length && !WITH_ARTICLE.has((blocks[end] as Block).role)) end++
    if (end > at) {
      const roles = [...new Set(blocks.slice(at, end).map(({ role }) => role))].join(', ')
      shown.push(
        html`<details class="left-aside"><summary>${end - at} ${end - at === 1 ? 'line' : 'lines'} of ${roles}</summary>${lines.slice(at, end)}</details>`,
      )
    } else shown.push(lines[end++] as Html)
    at = end
  }
  return shown
}
