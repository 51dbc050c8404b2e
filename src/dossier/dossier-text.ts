import { ARTICLE_ROLES, type BlockRole, weekdayOf } from '../article/index.ts'
import { formatDays, type LedgerEntry, type TimelineEntry } from '../brief/index.ts'
import type { CopyLink } from '../copies/index.ts'
import type { Entity } from '../names/index.ts'
import type { Member, StoryView } from './story-view.ts'

/** How many lines of each part are shown; the rest is counted, and in the report. */
const SHOWN = { claims: 12, timeline: 24, names: 16, labels: 6 } as const
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** A style for the terminal; off it, words come back as they are. */
export type Style = (name: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string) => string

export const plainStyle: Style = (_name, text) => text

/** A story as short lines to read in a terminal, each with the words that it rests on. */
export function dossierText(view: StoryView, style: Style = plainStyle): string {
  const { story } = view
  const parts = [
    headLines(view, style),
    section(
      'BRIEF',
      story.brief.map(({ text, cites }) => `${text} ${style('dim', labels(view, cites))}`),
      style,
    ),
    section(
      'ARTICLES',
      view.members.flatMap((member) => articleLines(view, member, style)),
      style,
    ),
    section(
      'WHO SAYS WHAT',
      limited(story.ledger, SHOWN.claims, 'claims').flatMap((entry) =>
        typeof entry === 'string' ? [style('dim', entry)] : claimLines(view, entry, style),
      ),
      style,
    ),
    section(
      'TIMELINE',
      limited(story.timeline, SHOWN.timeline, 'entries').map((entry) =>
        typeof entry === 'string' ? style('dim', entry) : timelineLine(view, entry, style),
      ),
      style,
    ),
    section(
      'NAMES',
      limited(namesToShow(story.entities), SHOWN.names, 'names').map((entity) =>
        typeof entity === 'string' ? style('dim', entity) : nameLine(entity, style),
      ),
      style,
    ),
    section(
      'LEFT ASIDE',
      view.members.flatMap((member) => leftAside(member)),
      style,
    ),
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}

function section(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : [style('bold', title), ...lines.map((line) => `  ${line}`)]
}

function limited<T>(items: readonly T[], count: number, noun: string): (T | string)[] {
  if (items.length <= count) return [...items]
  return [
    ...items.slice(0, count),
    `… and ${items.length - count} more ${noun}: --json or --out report.html shows all`,
  ]
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

function headLines({ story, members }: StoryView, style: Style): string[] {
  const days = members.flatMap((member) => member.published.value ?? []).sort()
  const when =
    days.length > 0 ? formatDays(days[0] as string, days.at(-1) as string) : 'no proved day'
  const texts = story.families.length
  const facts = [
    when,
    plural(members.length, 'article'),
    ...(texts > 0 ? [`${plural(texts, 'shared text')} among them`] : []),
  ]
  return [
    `${style('bold', `STORY  ${story.headline}`)}`,
    `  ${facts.join(' · ')}   ${style('dim', story.id)}`,
    ...(members.length > 1 ? story.reasons.map((reason) => `  why one story: ${reason}`) : []),
  ]
}

function articleLines(view: StoryView, member: Member, style: Style): string[] {
  const { article, published, letter } = member
  const by = article.bylines.map((byline) => byline.value).join(', ')
  const who = [article.outlet?.value, by].filter(Boolean).join(', ') || 'no outlet or byline'
  const indent = '   '
  return [
    `${style('bold', letter)}  ${who}   ${style('dim', article.origin.sources[0] ?? '')}`,
    `${indent}${article.title || '(no headline)'}`,
    `${indent}${publishedLine(member)}`,
    ...published.refuted.map(
      ({ date, reason }) =>
        `${indent}${style('yellow', `${dayWithWeekday(date)}: refuted`)}, ${reason}`,
    ),
    ...article.injected.map(
      ({ span, reason }) =>
        `${indent}${style('red', `"${article.text.slice(span.start, span.end)}" is injected`)} (${view.label({ article: article.id, spans: [span] })}): ${reason}`,
    ),
    ...view.story.links
      .filter((link) => link.a === article.id || link.b === article.id)
      .map((link) => `${indent}${linkLine(view, article.id, link)}`),
    ...view.story.families
      .filter((family) => family.members.includes(article.id))
      .flatMap((family) => family.reasons.map((reason) => `${indent}${reason}`)),
    ...creditLines(member).map((line) => `${indent}${line}`),
    ...article.problems.map(({ message }) => `${indent}${style('yellow', message)}`),
  ]
}

const dayWithWeekday = (day: string): string =>
  `${WEEKDAYS[weekdayOf(day) - 1]} ${formatDays(day, day)}`

function publishedLine({ published }: Member): string {
  if (!published.value) return 'day of publication not proved'
  const sure =
    published.confidence >= 0.8 ? '' : published.confidence >= 0.5 ? ', likely' : ', doubtful'
  const grounds = published.evidence
    .filter(({ day }) => day === published.value)
    .slice(0, 3)
    .map(
      ({ quote, verdict, pointer }) =>
        `${quote.length > 40 ? `${quote.slice(0, 40)}…` : quote}${verdict ? `: ${verdict}` : pointer ? ` (${pointer})` : ''}`,
    )
  return `published ${dayWithWeekday(published.value)}${sure}${grounds.length > 0 ? ` (${grounds.join('; ')})` : ''}`
}

function linkLine(view: StoryView, id: string, link: CopyLink): string {
  const other = link.a === id ? link.b : link.a
  const share = Math.round(100 * (link.a === id ? link.shareOfA : link.shareOfB))
  const letter = view.member(other)?.letter ?? other
  const direction =
    link.source === id
      ? `source of ${letter}`
      : link.source === other
        ? `${link.relation} of ${letter}`
        : `${link.relation}, with ${letter}`
  return `${direction}: ${share} % of its words stand in ${letter} too (${plural(link.passages.length, 'passage')}, ${link.sharedWords} words)`
}

function creditLines({ article }: Member): string[] {
  return [
    ...new Set(
      article.agencies.map(
        ({ agency, how }) =>
          `${agency}, named in its ${how === 'wire-credit' ? 'credit line' : how}`,
      ),
    ),
  ]
}

function claimLines(view: StoryView, entry: LedgerEntry, style: Style): string[] {
  const sides = [
    entry.asserts.length > 0 ? `${style('bold', 'says')} ${entry.asserts.join(', ')}` : '',
    entry.denies.length > 0 ? `${style('bold', 'denies')} ${entry.denies.join(', ')}` : '',
    entry.declines.length > 0 ? `${style('bold', 'no answer')} ${entry.declines.join(', ')}` : '',
  ].filter(Boolean)
  const via = entry.via.length > 0 ? ` · through ${entry.via.join(', ')}` : ''
  return [
    `${entry.contested ? style('red', 'CONTESTED  ') : ''}${entry.proposition}`,
    `    ${sides.join(' · ') || 'nobody named says so'}${via}`,
    `    ${style('dim', `${labels(view, entry.evidence)} · ${entry.origins.note}`)}`,
  ]
}

function timelineLine(view: StoryView, entry: TimelineEntry, style: Style): string {
  const status = entry.status === 'happened' ? '' : ` ${style('yellow', `(${entry.status})`)}`
  const through = entry.through.length > 0 ? ` · ${entry.through.join(', ')}` : ''
  return `${formatDays(entry.from, entry.to).padEnd(20)} ${entry.what}${status}${style('dim', `${through} · ${labels(view, entry.evidence)}`)}`
}

function labels(
  view: StoryView,
  cites: LedgerEntry['evidence'] | TimelineEntry['evidence'],
): string {
  const all = [...new Set(cites.map((cite) => view.label(cite)))]
  const shown = all.slice(0, SHOWN.labels).join(' ')
  return all.length > SHOWN.labels ? `${shown} …` : shown
}

/** Most mentioned first; countries and pages' own noise after persons and bodies. */
function namesToShow(entities: readonly Entity[]): Entity[] {
  const rank = { person: 0, organisation: 1, facility: 2, place: 3, country: 4, group: 5, work: 6 }
  const named = entities.filter((entity) =>
    entity.mentions.some((mention) => mention.type === 'name'),
  )
  return named.sort(
    (a, b) =>
      rank[a.kind] - rank[b.kind] ||
      b.mentions.length - a.mentions.length ||
      (a.id < b.id ? -1 : 1),
  )
}

function nameLine(entity: Entity, style: Style): string {
  const others = entity.spellings.filter(({ text }) => text !== entity.name)
  const also = others.filter(({ slip }) => !slip).map(({ text }) => text)
  const slips = others
    .filter(({ slip }) => slip)
    .map(({ text, slip }) => `"${text}" is a slip: ${slip}`)
  const facts = [
    entity.role,
    entity.country,
    ...(also.length > 0 ? [`also ${also.join(', ')}`] : []),
    ...slips,
  ].filter(Boolean)
  return `${style('bold', entity.name)} ${style('dim', entity.kind)}${facts.length > 0 ? `: ${facts.join('; ')}` : ''}`
}

/** What was kept but is not the article: counted by role. */
function leftAside({ article, letter }: Member): string[] {
  const counts = new Map<BlockRole, number>()
  for (const { role } of article.blocks) {
    if (!ARTICLE_ROLES.has(role) && role !== 'title') counts.set(role, (counts.get(role) ?? 0) + 1)
  }
  if (counts.size === 0) return []
  return [`${letter}: ${[...counts].map(([role, count]) => plural(count, role)).join(', ')}`]
}
