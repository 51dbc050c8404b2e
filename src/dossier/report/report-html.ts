import type { Settlement } from '../../archive/index.ts'
import { formatDays, GENERATOR } from '../../article/index.ts'
import { eventLines } from '../facts/events-list.ts'
import { inWords, plural } from '../facts/newspaper-words.ts'
import { type StoryView, viewStories } from '../story-view.ts'
import { type Html, html } from './escape-html.ts'
import { articlesHtml } from './report-articles.ts'
import { claimsHtml } from './report-claims.ts'
import { eventsHtml } from './report-events.ts'
import { namesHtml } from './report-names.ts'
import { pagesHtml } from './report-pages.ts'
import { citeLinks, part } from './report-parts.ts'
import { REPORT_STYLE } from './report-style.ts'
import { timelineHtml } from './report-timeline.ts'

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
${GENERATOR}<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${html`${title}`.html} – Copydesk dossier</title><style>${REPORT_STYLE}</style></head><body>
<header class="masthead"><h1>Copydesk dossier</h1>${contents(views)?.html ?? ''}</header>
<main>${views.map((view) => storySection(view).html).join('\n')}${views.length === 0 ? '<p>No story.</p>' : ''}</main>
<footer class="soft">Every line leads to the words that it rests on. Copies of one text count as one report.</footer>
</body></html>
`
}

/** Of several stories: a list that leads to each. */
function contents(views: readonly StoryView[]): Html | null {
  if (views.length < 2) return null
  const items = views.map(
    ({ story }) => html`<li><a href="#${story.id}">${story.headline}</a></li>`,
  )
  return html`<nav aria-label="Stories"><ol>${items}</ol></nav>`
}

function storySection(view: StoryView): Html {
  const { story, members } = view
  const days = members.flatMap((member) => member.published.value ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  const texts = story.families.map(
    ({ members, agency }) =>
      ` · 1 ${agency ? `${agency} ` : ''}text under ${members.length} of them`,
  )
  const id = (name: string): string => `${story.id}-${name}`
  return html`<article class="story" id="${story.id}"><h2>${story.headline}</h2>
<p class="facts-line">${first && last ? formatDays(first, last) : 'no proved day'} · ${plural(members.length, 'article')}${texts.join('')}</p>
${part(id('brief'), 'Brief', story.brief, () => briefHtml(view))}
${part(id('articles'), 'Articles', members, () => articlesHtml(view))}
${part(id('claims'), 'Who says what', story.ledger, () => claimsHtml(view))}
${part(id('timeline'), 'Timeline', story.timeline, () => timelineHtml(view))}
${part(id('events'), 'Coded events', eventLines(view), () => eventsHtml(view))}
${part(id('names'), 'Names', story.entities, () => namesHtml(view))}
${part(id('why'), 'Why one story', members.length > 1 ? story.reasons : [], () => html`<ul>${story.reasons.map((reason) => html`<li>${inWords(view, reason)}</li>`)}</ul>`)}
${part(id('pages'), 'The pages, line by line', members, () => pagesHtml(view))}
</article>`
}

function briefHtml(view: StoryView): Html {
  const lines = view.story.brief.map(
    ({ text, cites }) => html`<p>${text}${citeLinks(view, cites)}</p>`,
  )
  return html`<div class="brief">${lines}</div>`
}
