import type { Settlement } from '../archive/index.ts'
import { ARTICLE_ROLES, type Block, type Cite, hull, weekdayOf } from '../article/index.ts'
import { formatDays, type LedgerEntry, type TimelineEntry } from '../brief/index.ts'
import type { Entity } from '../names/index.ts'
import { type Html, html } from './escape-html.ts'
import { REPORT_STYLE } from './report-style.ts'
import { type Member, type StoryView, viewStories } from './story-view.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * One self-contained page with the dossiers of the given stories. It loads nothing and runs no
 * script; every line links to the paragraph that it rests on, further down the same page.
 */
export function reportHtml(settlement: Settlement, ids?: ReadonlySet<string>): string {
  const views = viewStories(settlement, ids)
  const title = views[0]?.story.headline ?? 'No story'
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html`${title}`.html}</title><style>${REPORT_STYLE}</style></head><body>
<header class="masthead">Copydesk dossier</header>
<main>${views.map((view) => storySection(view).html).join('\n')}</main>
</body></html>
`
}

function storySection(view: StoryView): Html {
  const { story, members } = view
  const days = members.flatMap((member) => member.published.value ?? []).sort()
  const when =
    days.length > 0 ? formatDays(days[0] as string, days.at(-1) as string) : 'no proved day'
  return html`<article class="story">
<h1>${story.headline}</h1>
<p class="meta">${when} · ${members.length} ${members.length === 1 ? 'article' : 'articles'}${story.families.map((family) => html` · ${family.members.length} of them share one ${family.agency ?? ''} text`)}</p>
${members.length > 1 ? html`<p class="meta">One story because: ${story.reasons.join('; ')}</p>` : null}
${part('Brief', html`<div class="brief">${story.brief.map(({ text, cites }) => html`<p>${text} ${citeLinks(view, cites)}</p>`)}</div>`, story.brief)}
${part('Articles', html`${members.map((member) => articleCard(view, member))}`, members)}
${part('Who says what', html`${story.ledger.map((entry) => claimCard(view, entry))}`, story.ledger)}
${part('Timeline', html`<ol class="timeline">${story.timeline.map((entry) => timelineItem(view, entry))}</ol>`, story.timeline)}
${part('Names', namesTable(story.entities), story.entities)}
${part('The pages, line by line', html`${members.map((member) => fullPage(view, member))}`, members)}
</article>`
}

const part = (title: string, content: Html, items: readonly unknown[]): Html | null =>
  items.length === 0 ? null : html`<section><h2>${title}</h2>${content}</section>`

/** The id of a block of an article on this page. */
const anchor = (view: StoryView, { article, spans }: Cite): string => {
  const at = hull(spans).start
  const blocks = view.member(article)?.article.blocks ?? []
  const index = blocks.findIndex(({ span }) => span.start <= at && at < span.end)
  return `${view.story.id}-${article}-${index}`
}

function citeLinks(view: StoryView, cites: readonly Cite[]): Html {
  const byLabel = new Map(cites.map((cite) => [view.label(cite), cite]))
  return html`${[...byLabel].map(([label, cite]) => html`<a class="cite" href="#${anchor(view, cite)}" title="${view.quote(cite)}">${label}</a>`)}`
}

function quotes(view: StoryView, cites: readonly Cite[]): Html {
  const lines = cites.map(
    (cite) => html`<blockquote>${view.quote(cite)} ${citeLinks(view, [cite])}</blockquote>`,
  )
  return html`<details><summary>the words (${cites.length})</summary>${lines}</details>`
}

const longDay = (day: string): string => `${WEEKDAYS[weekdayOf(day) - 1]}, ${formatDays(day, day)}`

function articleCard(view: StoryView, { letter, article, published }: Member): Html {
  const by = article.bylines.map((byline) => byline.value).join(', ')
  const doubt = published.confidence < 0.5 ? html` <span class="doubt">doubtful</span>` : null
  const links = view.story.links.filter((link) => link.a === article.id || link.b === article.id)
  return html`<div class="card" id="${view.story.id}-${letter}"><h3><span class="letter">${letter}</span>${article.title || '(no headline)'}</h3>
<p class="meta">${[article.outlet?.value, by].filter(Boolean).join(', ') || 'no outlet or byline'} · ${article.origin.sources.join(', ')}</p>
<p>${published.value ? `Published ${longDay(published.value)}` : 'Day of publication not proved'}${doubt}</p>
${published.refuted.map(({ date, reason }) => html`<p class="refuted">${longDay(date)} is refuted: ${reason}</p>`)}
${article.injected.map(({ span, reason }) => html`<p class="injected">“${article.text.slice(span.start, span.end)}” is injected: ${reason} ${citeLinks(view, [{ article: article.id, spans: [span] }])}</p>`)}
${links.map((link) => html`<p>${linkSentence(view, article.id, link)}</p>`)}
${published.evidence.length > 0 ? html`<details><summary>evidence for the day (${published.evidence.length})</summary>${published.evidence.map(({ quote, pointer, verdict, day }) => html`<blockquote>${quote} <cite>${[pointer, day, verdict].filter(Boolean).join(' · ')}</cite></blockquote>`)}</details>` : null}
${article.problems.map(({ message }) => html`<p class="doubt">${message}</p>`)}</div>`
}

function linkSentence(
  view: StoryView,
  id: string,
  link: StoryView['story']['links'][number],
): Html {
  const other = link.a === id ? link.b : link.a
  const share = Math.round(100 * (link.a === id ? link.shareOfA : link.shareOfB))
  const passages = link.passages
    .slice(0, 12)
    .map(
      ({ a, b }) =>
        html`<blockquote>${view.quote({ article: id, spans: [link.a === id ? a : b] })}</blockquote>`,
    )
  return html`${share} % of its words also stand in ${view.member(other)?.letter ?? other} (${link.relation}). <details><summary>shared passages (${link.passages.length})</summary>${passages}</details>`
}

function claimCard(view: StoryView, entry: LedgerEntry): Html {
  const side = (title: string, names: readonly string[]) =>
    names.length > 0 ? html`<dt>${title}</dt><dd>${names.join(', ')}</dd>` : null
  return html`<div class="card">${entry.contested ? html`<span class="tag contested">contested</span> ` : null}<h3>${entry.proposition}</h3>
<dl class="sides">${[side('says', entry.asserts), side('denies', entry.denies), side('no answer', entry.declines), side('through', entry.via)]}</dl>
<p class="meta">${entry.origins.note} ${citeLinks(view, entry.evidence)}</p>${quotes(view, entry.evidence)}</div>`
}

function timelineItem(view: StoryView, entry: TimelineEntry): Html {
  const status =
    entry.status === 'happened'
      ? null
      : html` <span class="tag ${entry.status}">${entry.status}</span>`
  const through =
    entry.through.length > 0 ? html` <span class="meta">${entry.through.join(', ')}</span>` : null
  return html`<li><time datetime="${entry.from}">${formatDays(entry.from, entry.to)}</time><div>${entry.what}${status}${through} ${citeLinks(view, entry.evidence)}</div></li>`
}

function namesTable(entities: readonly Entity[]): Html {
  const rows = entities
    .filter((entity) => entity.mentions.some((mention) => mention.type === 'name'))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
    .map((entity) => {
      const spellings = entity.spellings
        .filter(({ text }) => text !== entity.name)
        .map(
          ({ text, count, slip }) =>
            html`${text} (${count})${slip ? html` <span class="doubt">a slip: ${slip}</span>` : null}; `,
        )
      return html`<tr><th>${entity.name}</th><td>${entity.kind}</td><td>${[entity.role, entity.country].filter(Boolean).join(', ')}</td><td>${spellings}</td><td>${entity.mentions.length}</td></tr>`
    })
  return html`<table><thead><tr><th>name</th><th>kind</th><th>who</th><th>also written</th><th>mentions</th></tr></thead><tbody>${rows}</tbody></table>`
}

function fullPage(view: StoryView, { letter, article }: Member): Html {
  const lines = article.blocks.map(
    (block, index) =>
      html`<p id="${view.story.id}-${article.id}-${index}"${ARTICLE_ROLES.has(block.role) || block.role === 'title' ? null : html` class="aside"`}><span class="role">${block.role}</span><span>${marked(article, block)}</span></p>`,
  )
  return html`<details open><summary><span class="letter">${letter}</span> ${article.origin.sources[0] ?? ''}</summary><div class="page">${lines}</div></details>`
}

/** A block's words with what was injected struck out. */
function marked({ text, injected }: Member['article'], { span }: Block): Html {
  const pieces: Html[] = []
  let from = span.start
  for (const mark of injected) {
    if (mark.span.start < from || mark.span.end > span.end) continue
    pieces.push(
      html`${text.slice(from, mark.span.start)}<mark class="injected">${text.slice(mark.span.start, mark.span.end)}</mark>`,
    )
    from = mark.span.end
  }
  return html`${pieces}${text.slice(from, span.end)}`
}
