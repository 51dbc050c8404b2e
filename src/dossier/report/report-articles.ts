import { articleFacts } from '../facts/article-facts.ts'
import { leftAside } from '../facts/left-aside.ts'
import type { Member, StoryView } from '../story-view.ts'
import { type Html, html } from './escape-html.ts'
import { citeLinks } from './report-parts.ts'

/** What is to know of each article: who made it, its day and why, whose text it is, what was done to it. */
export function articlesHtml(view: StoryView): Html {
  return html`<div class="articles">${view.members.map((member) => articleCard(view, member))}</div>`
}

function articleCard(view: StoryView, member: Member): Html {
  const { article, letter } = member
  const { who, day, grounds, facts } = articleFacts(view, member)
  const items = facts.map(
    ({ text, tone, cites }) =>
      html`<li class="${tone ?? 'plain'}">${text}${citeLinks(view, cites)}</li>`,
  )
  const url = article.canonicalUrl ?? article.origin.url
  const aside = leftAside(member)
  return html`<div class="card" id="${view.story.id}-${letter}"><h4><span class="letter">${letter}</span> ${who}</h4>
<p class="title">${article.title || 'No headline'}</p>
<p><b>${day.charAt(0).toUpperCase() + day.slice(1)}</b>${grounds ? html` <span class="soft">(${grounds})</span>` : null}</p>
${items.length > 0 ? html`<ul class="facts">${items}</ul>` : null}
<p class="meta">${article.origin.sources.join(', ')}${url ? html` · ${url}` : null}</p>
${aside ? html`<p class="meta">Left aside: ${aside}</p>` : null}</div>`
}
