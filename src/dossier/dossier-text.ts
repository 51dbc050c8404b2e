import type { Cite } from '../article/index.ts'
import { formatDays, type LedgerEntry, type TimelineEntry } from '../brief/index.ts'
import { articleFacts, type Fact } from './article-facts.ts'
import { distinctEntries, originsNote, sideNames, throughWhom } from './claim-sides.ts'
import { leftAside } from './left-aside.ts'
import { listNames, type NameLine } from './names-list.ts'
import { inWords, plural } from './newspaper-words.ts'
import type { Member, StoryView } from './story-view.ts'
import { fold, plainStyle, type Style, safeText } from './text-layout.ts'

/** How many lines of each part are shown; the rest is counted, and in the report. */
const SHOWN = { claims: 12, timeline: 24, persons: 12, others: 10, labels: 6 } as const

/** A story as short lines to read in a terminal, each with the words that it rests on. */
export function dossierText(view: StoryView, style: Style = plainStyle): string {
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
    section('NAMES', nameLines(view, style), style),
    section(
      'LEFT ASIDE  kept, labelled, searchable',
      members.flatMap((member) => leftAside(member) ?? []).map((line) => fold(`  ${line}`, 5)),
      style,
    ),
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}

const section = (title: string, lines: readonly string[], style: Style): string[] =>
  lines.length === 0 ? [] : [style('bold', title), ...lines]

const moreLine = (count: number, noun: string, style: Style): string[] =>
  count > 0
    ? [style('dim', `  … and ${plural(count, `more ${noun}`)}: --out report.html shows all`)]
    : []

function headLines(view: StoryView, style: Style): string[] {
  const { story, members } = view
  const days = members.flatMap((member) => member.published.value ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  const facts = [
    first && last ? formatDays(first, last) : 'no proved day',
    plural(members.length, 'article'),
    ...story.families.map(familyNote),
  ]
  const reasons = story.reasons.map((reason) => inWords(view, safeText(reason)))
  return [
    style('bold', fold(`STORY  ${safeText(story.headline)}`, 7)),
    `       ${facts.join(' · ')} · ${style('dim', story.id)}`,
    ...(members.length > 1 && reasons.length > 0
      ? [style('dim', fold(`       why one story: ${reasons.join('; ')}`, 7))]
      : []),
  ]
}

const familyNote = ({ members, agency }: StoryView['story']['families'][number]): string =>
  `1 ${agency ? `${agency} ` : ''}text under ${members.length} of them`

const labelled = (view: StoryView, cites: readonly Cite[]): string[] => {
  const all = view.inOrder(cites).map((cite) => view.label(cite))
  return all.length > SHOWN.labels ? [...all.slice(0, SHOWN.labels), '…'] : all
}

const dimLabels = (view: StoryView, cites: readonly Cite[], style: Style): string =>
  cites.length > 0 ? ` ${style('dim', labelled(view, cites).join(' '))}` : ''

const briefLines = (view: StoryView, style: Style): string[] =>
  view.story.brief.map(({ text, cites }) =>
    fold(`  ${safeText(text)}${dimLabels(view, cites, style)}`, 4),
  )

function articleLines(view: StoryView, member: Member, style: Style): string[] {
  const { article, letter } = member
  const { who, day, grounds, facts } = articleFacts(view, member)
  const source = safeText(article.origin.sources[0] ?? '')
  const why = grounds ? ` (${safeText(grounds)})` : ''
  return [
    fold(
      `  ${style('bold', letter)}  ${style('bold', safeText(who))} · ${style('dim', source)}`,
      7,
    ),
    fold(`     ${article.title ? `“${safeText(article.title)}”` : '(no headline)'}`, 7),
    fold(`     ${day}${why}`, 7),
    ...facts.map((fact) =>
      fold(`     ${toned(fact, style)}${dimLabels(view, fact.cites, style)}`, 7),
    ),
  ]
}

function toned({ text, tone }: Fact, style: Style): string {
  const line = safeText(text)
  if (!tone) return line
  return style(tone === 'wrong' ? 'red' : 'yellow', line)
}

function claimSection(view: StoryView, style: Style): string[] {
  const entries = distinctEntries(view.story.ledger)
  return [
    ...entries.slice(0, SHOWN.claims).flatMap((entry) => claimLines(view, entry, style)),
    ...moreLine(entries.length - SHOWN.claims, 'claim', style),
  ]
}

function claimLines(view: StoryView, entry: LedgerEntry, style: Style): string[] {
  const [asserts, denies, declines] = (['asserts', 'denies', 'declines'] as const).map((stance) =>
    sideNames(entry, stance).map(safeText).join(', '),
  )
  const via = safeText(throughWhom(entry))
  const sides = entry.contested
    ? [`asserts  ${asserts}`, `denies   ${denies}`, ...(declines ? [`silent   ${declines}`] : [])]
    : [
        ...(asserts ? [asserts] : []),
        ...(denies ? [`denied by ${denies}`] : []),
        ...(declines ? [`asked, gave no answer: ${declines}`] : []),
        ...(!asserts && !denies && !declines
          ? [`nobody named (“${safeText(entry.unnamed ?? '')}”)`]
          : []),
      ]
  const last = [via, labelled(view, entry.evidence).join(' '), originsNote(entry)].filter(Boolean)
  const tag = entry.contested
    ? style('red', 'CONTESTED  ')
    : declines && !asserts
      ? style('yellow', 'NO ANSWER  ')
      : ''
  const text = safeText(entry.proposition)
  const rest = style('dim', last.join(' · '))
  return [
    fold(`  ${tag}${text}`, 4),
    ...(entry.contested
      ? [...sides.map((side) => fold(`      ${side}`, 15)), fold(`      ${rest}`, 6)]
      : [fold(`      ${sides.join(' · ')} ${rest}`, 6)]),
  ]
}

function timelineLines(
  view: StoryView,
  timeline: readonly TimelineEntry[],
  style: Style,
): string[] {
  let year = ''
  const lines = timeline.slice(0, SHOWN.timeline).map((entry) => {
    const days = formatDays(entry.from, entry.to)
    const own = entry.from.slice(0, 4)
    const short = days.endsWith(own) && entry.to.startsWith(own) ? days.slice(0, -5) : days
    const head = `  ${(own === year ? '' : own).padEnd(6)}${short.padEnd(12)} `
    year = own
    const status = entry.status === 'happened' ? '' : style('yellow', ` (${statusWord(entry)})`)
    const through = entry.through.length > 0 ? ` · ${safeText(entry.through.join(', '))}` : ''
    const labels = labelled(view, entry.evidence).join(' ')
    return fold(
      `${head}${safeText(entry.what)}${status} ${style('dim', `${through} · ${labels}`.slice(1))}`,
      21,
    )
  })
  return [...lines, ...moreLine(timeline.length - SHOWN.timeline, 'line', style)]
}

/** A status as a reader says it. */
export const statusWord = ({ status }: Pick<TimelineEntry, 'status'>): string =>
  status === 'conditional' ? 'not certain' : status

function nameLines(view: StoryView, style: Style): string[] {
  const { persons, bodies, places, makers } = listNames(view)
  const others = (title: string, names: readonly NameLine[]): string[] => {
    if (names.length === 0) return []
    const shown = names.slice(0, SHOWN.others).map((name) => nameText(name, style))
    const more = names.length > SHOWN.others ? ` and ${names.length - SHOWN.others} more` : ''
    return [fold(`  ${style('dim', title.padEnd(8))} ${shown.join(' · ')}${more}`, 11)]
  }
  return [
    ...persons.slice(0, SHOWN.persons).map((name) => fold(`  ${nameText(name, style, 'bold')}`, 4)),
    ...moreLine(persons.length - SHOWN.persons, 'person', style),
    ...others('bodies', bodies),
    ...others('places', places),
    ...others('made by', makers),
  ]
}

function nameText({ name, about, also, slips }: NameLine, style: Style, tone?: 'bold'): string {
  const facts = [
    ...about,
    ...(also.length > 0 ? [`also ${also.join(', ')}`] : []),
    ...slips.map(({ text }) => `once “${text}”, a slip`),
  ].map(safeText)
  const shown = tone ? style(tone, safeText(name)) : safeText(name)
  if (facts.length === 0) return shown
  return tone ? `${shown}: ${facts.join('; ')}` : `${shown} (${facts.join('; ')})`
}
