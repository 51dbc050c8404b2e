import { formatDays, shortId } from '../../article/index.ts'
import { articleFacts } from '../facts/article-facts.ts'
import type { Fact } from '../facts/fact.ts'
import { leftAside } from '../facts/left-aside.ts'
import type { Member, StoryView } from '../story-view.ts'
import { plural } from '../wording/count-words.ts'
import { storyText } from '../wording/story-words.ts'
import { asDossier } from '../wording/wording.ts'
import { claimSection } from './text-claims.ts'
import { eventSection } from './text-events.ts'
import {
  fold,
  hung,
  type Line,
  plainStyle,
  type Style,
  safeText,
  USUAL_COLUMNS,
} from './text-layout.ts'
import { nameLines } from './text-names.ts'
import { dimLabels } from './text-parts.ts'
import { timelineLines } from './text-timeline.ts'

/** A story as short lines of at most `columns` to read in a terminal, each with the words that it rests on. */
export function dossierText(
  view: StoryView,
  style: Style = plainStyle,
  columns = USUAL_COLUMNS,
): string {
  const { story, members } = view
  const parts = [
    headLines(view, style),
    section('BRIEF', briefLines(view, style), style),
    section(
      'ARTICLES',
      members.flatMap((member) => articleLines(view, member, style)),
      style,
    ),
    section('WHO SAYS WHAT', claimSection(view, style), style),
    section('TIMELINE', timelineLines(view, story.timeline, style), style),
    section('EVENTS  coded', eventSection(view, style), style),
    section('NAMES', nameLines(view, style), style),
    section(
      'LEFT ASIDE  kept, labelled, searchable',
      members.flatMap((member) => {
        const aside = leftAside(member)
        return aside ? [hung(`  ${member.letter}: ${aside}`, 5)] : []
      }),
      style,
    ),
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.map((line) => fold(line, columns)).join('\n'))
    .join('\n\n')}\n`
}

const section = (title: string, lines: readonly Line[], style: Style): Line[] =>
  lines.length === 0 ? [] : [hung(style('bold', title), 0), ...lines]

function headLines(view: StoryView, style: Style): Line[] {
  const { story, members } = view
  const days = members.flatMap((member) => member.published.value ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  const facts = [
    first && last ? formatDays(first, last) : 'no proved day',
    plural(members.length, 'article'),
    ...story.families.map(familyNote),
  ]
  const reasons = story.reasons.map((reason) => safeText(storyText(reason, asDossier(view))))
  return [
    hung(style('bold', `STORY  ${safeText(story.headline)}`), 7),
    hung(`       ${facts.join(' · ')} · ${style('dim', shortId(story.id))}`, 7),
    ...(members.length > 1 && reasons.length > 0
      ? [hung(style('dim', `       why one story: ${reasons.join('; ')}`), 7)]
      : []),
  ]
}

const familyNote = ({ members, agency }: StoryView['story']['families'][number]): string =>
  `1 ${agency ? `${agency} ` : ''}text under ${members.length} of them`

const briefLines = (view: StoryView, style: Style): Line[] =>
  view.story.brief.map(({ text, cites }) =>
    hung(`  ${safeText(text)}${dimLabels(view, cites, style)}`, 4),
  )

function articleLines(view: StoryView, member: Member, style: Style): Line[] {
  const { article, letter } = member
  const { who, day, grounds, facts } = articleFacts(view, member)
  const source = safeText(article.origin.sources[0] ?? '')
  const why = grounds ? ` (${safeText(grounds)})` : ''
  return [
    hung(
      `  ${style('bold', letter)}  ${style('bold', safeText(who))} · ${style('dim', source)}`,
      7,
    ),
    hung(`     ${article.title ? `“${safeText(article.title)}”` : '(no headline)'}`, 7),
    hung(`     ${day}${why}`, 7),
    ...facts.map((fact) =>
      hung(`     ${toned(fact, style)}${dimLabels(view, fact.cites, style)}`, 7),
    ),
  ]
}

function toned({ text, tone }: Fact, style: Style): string {
  const line = safeText(text)
  if (!tone) return line
  return style(tone === 'wrong' ? 'red' : 'yellow', line)
}
