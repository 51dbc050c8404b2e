import { formatDays } from '../../article/index.ts'
import type { TimelineEntry } from '../../record/index.ts'
import type { StoryView } from '../story-view.ts'
import { statusWord } from '../terminal/text-timeline.ts'
import { countsText } from '../wording/count-words.ts'
import { type Html, html } from './escape-html.ts'
import { citeLinks } from './report-parts.ts'

/** A story's days, one line a happening. */
export function timelineHtml(view: StoryView): Html {
  const items = view.story.timeline.map((entry) => timelineItem(view, entry))
  return html`<ol class="timeline">${items}</ol>`
}

function timelineItem(view: StoryView, entry: TimelineEntry): Html {
  const status =
    entry.status === 'happened' ? null : html` <span class="status">${statusWord(entry)}</span>`
  const through =
    entry.through.length > 0 ? html` <span class="meta">${entry.through.join(', ')}</span>` : null
  const counted = countsText(entry.counts)
  const counts = counted ? html` <span class="meta">${counted}</span>` : null
  const days = formatDays(entry.from, entry.to)
  return html`<li class="${entry.status}"><time datetime="${entry.from}">${days}</time><p>${entry.what}${status}${counts}${through}${citeLinks(view, entry.evidence)}</p></li>`
}
