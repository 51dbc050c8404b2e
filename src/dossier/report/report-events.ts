import { type EventLine, eventLines } from '../facts/events-list.ts'
import type { StoryView } from '../story-view.ts'
import { type Html, html } from './escape-html.ts'
import { citeLinks } from './report-parts.ts'

/** A story's coded events as a table. */
export function eventsHtml(view: StoryView): Html {
  const rows = eventLines(view).map((line) => eventRow(view, line))
  return html`<table class="events"><thead><tr><th scope="col">Who and whom</th><th scope="col">What (PLOVER)</th><th scope="col">When</th><th scope="col">Where</th><th scope="col">Whether</th></tr></thead><tbody>${rows}</tbody></table>`
}

const eventRow = (view: StoryView, { sides, act, days, place, status, cites }: EventLine): Html =>
  html`<tr><th scope="row">${sides}${citeLinks(view, cites)}</th><td>${act}</td><td>${days}</td><td>${place}</td><td>${status}</td></tr>`
