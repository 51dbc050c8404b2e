import { formatDays } from '../../article/index.ts'
import type { StoryReason } from '../../stories/index.ts'
import { distinctEntries } from '../facts/claim-sides.ts'
import { eventLines } from '../facts/events-list.ts'
import { reportsIn, type StoryView } from '../story-view.ts'
import { plural } from '../wording/count-words.ts'
import { storyText } from '../wording/story-words.ts'
import { asDossier } from '../wording/wording.ts'
import { type Html, html } from './escape-html.ts'
import { articlesHtml } from './report-articles.ts'
import { claimsHtml } from './report-claims.ts'
import { eventsHtml } from './report-events.ts'
import { namesHtml } from './report-names.ts'
import { pagesHtml } from './report-pages.ts'
import { citeLinks, type Part, partAnchor, partHtml } from './report-parts.ts'
import { timelineHtml } from './report-timeline.ts'

/** Above everything: where a link back leads. */
export const TOP = 'top'

/** When it was told, by how many articles that rest on how many texts, and what is contested. */
export function storyFacts({ story, members }: StoryView): string {
  const days = members.flatMap((member) => member.published.value ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  const reports = reportsIn({ story, members })
  const contested = story.ledger.filter((entry) => entry.contested).length
  return [
    first && last ? formatDays(first, last) : 'no proved day',
    plural(members.length, 'article'),
    ...(reports < members.length ? [`count as ${plural(reports, 'report')}`] : []),
    ...(contested > 0 ? [`${contested} contested`] : []),
  ].join(' · ')
}

/**
 * One story: the brief and what is contested to read at once, the rest in parts that fold. A story told `whole`
 * opens what a reader wants next: who says what, its days, its articles.
 */
export function storyHtml(view: StoryView, whole: boolean): Html {
  const { story } = view
  const { told, about, evidence } = partsOf(view, whole)
  const all = [...told, ...about, ...evidence].filter(({ count }) => count > 0)
  const texts = story.families.map(
    ({ members, agency }) =>
      ` · 1 ${agency ? `${agency} ` : ''}text under ${members.length} of them`,
  )
  const links = all.map(
    (part) =>
      html`<li><a href="#${partAnchor(view, part)}">${part.title}</a> <span class="count">${part.count}</span></li>`,
  )
  const show = (parts: readonly Part[]) => parts.map((part) => partHtml(view, part))
  return html`<article class="story" id="${story.id}"><h2>${story.headline}</h2>
<p class="facts-line">${storyFacts(view)}${texts.join('')}</p><ul class="jumps">${links}</ul>
<div class="columns"><div class="told">${briefHtml(view)}${show(told)}</div><div class="about">${show(about)}</div></div>
${show(evidence)}<p class="up"><a href="#${story.id}">Back to this story’s brief</a> <a href="#${TOP}">Back to the top</a></p>
</article>`
}

/** What is told, what is to know about it, and the pages themselves. */
function partsOf(view: StoryView, whole: boolean) {
  const { story, members } = view
  const claims = distinctEntries(story.ledger)
  const part = (
    key: string,
    title: string,
    count: number,
    isOpen: boolean,
    content: () => Html,
  ) => ({
    key,
    title,
    count,
    isOpen,
    content,
  })
  const told: Part[] = [
    part('claims', 'Who says what', claims.length, whole, () => claimsHtml(view)),
    part('timeline', 'Timeline', story.timeline.length, whole, () => timelineHtml(view)),
  ]
  const reasons = members.length > 1 ? story.reasons : []
  const about: Part[] = [
    part('articles', 'Articles', members.length, whole, () => articlesHtml(view)),
    part('names', 'Names', story.entities.length, whole, () => namesHtml(view)),
    part('why', 'Why one story', reasons.length, whole, () => whyHtml(view, reasons)),
  ]
  const evidence: Part[] = [
    part('events', 'Coded events', eventLines(view).length, false, () => eventsHtml(view)),
    part('pages', 'The pages, line by line', members.length, whole, () => pagesHtml(view)),
  ]
  return { told, about, evidence }
}

const whyHtml = (view: StoryView, reasons: readonly StoryReason[]): Html =>
  html`<ul>${reasons.map((reason) => html`<li>${storyText(reason, asDossier(view))}</li>`)}</ul>`

function briefHtml(view: StoryView): Html | null {
  if (view.story.brief.length === 0) return null
  const lines = view.story.brief.map(
    ({ text, cites }) => html`<p>${text}${citeLinks(view, cites)}</p>`,
  )
  return html`<div class="brief">${lines}</div>`
}
