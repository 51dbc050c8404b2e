import type { z } from 'zod'
import { formatDays, shortId } from '../../article/index.ts'
import { STANCES } from '../../record/index.ts'
import type { storySchema } from '../stories.ts'
import type { SectionName, sectionSchemas } from '../story-sections.ts'
import { type CiteStyle, cites, count, markdownWords, quoted, section } from './markdown-words.ts'

type Head = z.infer<typeof storySchema>
type Items = { [N in SectionName]: z.infer<(typeof sectionSchemas)[N]>['items'] }

/** A story's head as Markdown: headline, days, how many reports, why one story. */
export function headMarkdown(head: Head): string {
  const days = head.first && head.last ? formatDays(head.first, head.last) : 'no proved day'
  const texts = head.texts.map(
    ({ agency, articles }) => `1 ${markdownWords(agency ?? '')} text under ${articles}`,
  )
  const facts = [
    days,
    `${count(head.reports, 'report')} in ${count(head.articles, 'article')}`,
    ...texts,
    ...(head.contested > 0 ? [`${head.contested} contested`] : []),
    shortId(head.id),
  ]
  const why = head.why.map(markdownWords).join('; ')
  return [
    `# ${markdownWords(head.headline)}`,
    '',
    facts.map((fact) => fact.replace(/ {2,}/g, ' ')).join(' · '),
    '',
    ...(head.articles > 1 && why ? [`Why one story: ${why}`, ''] : []),
  ].join('\n')
}

/** Sections of a story as Markdown, each item a line of a list, each statement with its cites. */
export const sectionMarkdown = (
  name: SectionName,
  items: Items[SectionName],
  style: CiteStyle,
): string => {
  const write = WRITERS[name] as (items: Items[SectionName], style: CiteStyle) => string[]
  return section(SECTION_TITLES[name], write(items, style)).join('\n')
}

/** One item of a section as lines of Markdown. */
export const itemMarkdown = <N extends SectionName>(
  name: N,
  item: Items[N][number],
  style: CiteStyle,
): string => WRITERS[name]([item] as never, style).join('\n')

/** What each section is called. */
export const SECTION_TITLES: Readonly<Record<SectionName, string>> = {
  brief: 'Brief',
  claims: 'Who says what',
  articles: 'Articles',
  copies: 'Copies of one text',
  timeline: 'Timeline',
  names: 'Names',
  events: 'Coded events',
}

const WRITERS: { [N in SectionName]: (items: Items[N], style: CiteStyle) => string[] } = {
  brief: (items, style) =>
    items.map(({ text, evidence }) => `- ${markdownWords(text)} ${cites(evidence, style)}`),
  claims: (items, style) => items.flatMap((claim) => claimMarkdown(claim, style)),
  articles: (items, style) =>
    items.flatMap(({ letter, id, title, who, day, grounds, facts }) => [
      `- **${letter}** ${markdownWords(who)}: ${quoted(title)}, ${markdownWords(day)}${grounds ? ` (${markdownWords(grounds)})` : ''} · ${shortId(id)}`,
      ...facts.map(({ text, evidence }) =>
        `  - ${markdownWords(text)} ${cites(evidence, style)}`.trimEnd(),
      ),
    ]),
  copies: (items) =>
    items.flatMap(({ agency, tree, original }) => [
      `- One ${markdownWords(agency ?? '')} text under ${count(tree.length, 'article')}${original ? '' : ', original not held'}`.replace(
        / {2,}/g,
        ' ',
      ),
      ...tree.map(
        ({ letter, parent, share }) =>
          `  - ${letter}${parent ? ` has ${Math.round(share * 100)} % of its words from ${tree.find(({ article }) => article === parent)?.letter ?? '?'}` : ''}`,
      ),
    ]),
  timeline: (items, style) =>
    items.map(({ date, what, status, evidence }) => {
      const [from = '', to = from] = date.split('/')
      const doubt = status === 'happened' ? '' : ` (${status})`
      return `- ${formatDays(from, to)}: ${markdownWords(what)}${doubt} ${cites(evidence, style)}`
    }),
  names: (items, style) =>
    items.map(({ name, kind, role, country, spellings, slips, mentions, places }) => {
      const wrong = new Set(slips.map(({ text }) => text))
      const also = spellings
        .filter((text) => text !== name)
        .map((text) => markdownWords(text) + (wrong.has(text) ? ' (a slip)' : ''))
      const facts = [kind, role, country].flatMap((fact) => (fact ? [markdownWords(fact)] : []))
      const known = also.length > 0 ? `; also ${also.join(', ')}` : ''
      return `- **${markdownWords(name)}**: ${facts.join(', ')}${known}; ${count(mentions, 'mention')} ${cites(places.slice(0, 1), style)}`
    }),
  events: (items, style) =>
    items.map(
      ({ line, date, status, evidence }) =>
        `- ${date ? `${date.replace('/', ' to ')}: ` : ''}${markdownWords(line)} (${status}) ${cites(evidence, style)}`,
    ),
}

type Claim = Items['claims'][number]

/** A claim: what is claimed, then each side with its words. */
export function claimMarkdown(claim: Claim, style: CiteStyle): string[] {
  const sides = STANCES.flatMap((stance) => {
    if (claim[stance].length === 0) return []
    const said = claim.evidence.filter((one) => one.stance === stance)
    const first = said[0]
    const who = claim.voices
      .filter((voice) => voice.stance === stance)
      .flatMap((voice) => voice.who)
    const voice = who.length > 0 ? ` (${[...new Set(who)].map(markdownWords).join('; ')})` : ''
    const quote = first ? `: ${quoted(first.quote)}` : ''
    return [
      `  - ${stance}: ${claim[stance].map(markdownWords).join(', ')}${voice}${quote} ${cites(said, style)}`,
    ]
  })
  const contested = claim.contested ? '**Contested:** ' : ''
  return [
    `- ${contested}${markdownWords(claim.proposition)} · ${markdownWords(claim.origins.note)}`,
    ...sides,
  ]
}
