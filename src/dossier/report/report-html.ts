import { GENERATOR } from '../../article/index.ts'
import type { Settlement } from '../../record/index.ts'
import { byWeight, type StoryView, viewStories } from '../story-view.ts'
import { type Html, html } from './escape-html.ts'
import { storyFacts, storyHtml, TOP } from './report-story.ts'
import { REPORT_STYLE } from './report-style.ts'

/** So many stories are shown whole; of the others the brief, and the rest folded. */
const MAX_WHOLE = 3

/**
 * One self-contained page with the dossiers of the given stories, the weightiest first. It loads nothing and runs no
 * script; every line links to the paragraph that it rests on, further down the same page.
 */
export function reportHtml(settlement: Settlement, ids?: ReadonlySet<string>): string {
  const views = byWeight(viewStories(settlement, ids))
  const title = views[0]?.story.headline ?? 'No story'
  const whole = views.length <= MAX_WHOLE ? views.length : 1
  const stories = views.map((view, at) => storyHtml(view, at < whole).html)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${GENERATOR}<meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark">
<title>${html`${title}`.html} – Copydesk dossier</title><style>${REPORT_STYLE}</style></head><body id="${TOP}">
<header class="masthead"><h1>Copydesk dossier</h1>${contents(views)?.html ?? ''}</header>
<main>${stories.join('\n')}${views.length === 0 ? '<p>No story.</p>' : ''}</main>
<footer class="soft">Every line leads to the words that it rests on. Copies of one text count as one report. What is folded opens by a click, and by a link into it.
<a class="to-top" href="#${TOP}" title="Back to the top">Top</a></footer>
</body></html>
`
}

/** Of several stories: a list that leads to each, with its days and how many articles tell it. */
function contents(views: readonly StoryView[]): Html | null {
  if (views.length < 2) return null
  const items = views.map(
    (view) =>
      html`<li><a href="#${view.story.id}">${view.story.headline}</a> <span class="soft">${storyFacts(view)}</span></li>`,
  )
  return html`<nav aria-label="Stories"><ol>${items}</ol></nav>`
}
