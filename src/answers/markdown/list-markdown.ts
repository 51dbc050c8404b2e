import type { z } from 'zod'
import { formatDays, shortId } from '../../article/index.ts'
import { type compareSchema, type textLayerSchema, WITH_ARTICLE } from '../../dossier/index.ts'
import type { articleFactsSchema } from '../articles.ts'
import type { nameAnswerSchema, nameLineSchema } from '../names.ts'
import type { searchSchema } from '../search.ts'
import type { HeadJson } from '../stories.ts'
import { type CiteStyle, cites, count, markdownWords, quoted, section } from './markdown-words.ts'

/** Stories as a list: reports, headline, days. */
export const storiesMarkdown = (items: readonly HeadJson[]): string =>
  [
    '# Stories',
    '',
    ...items.map((head) => {
      const days = head.first && head.last ? formatDays(head.first, head.last) : 'no day'
      const contested = head.contested > 0 ? `, ${head.contested} contested` : ''
      return `- [${markdownWords(head.headline)}](/stories/${shortId(head.id)}) · ${days} · ${count(head.reports, 'report')} in ${count(head.articles, 'article')}${contested}`
    }),
    '',
  ].join('\n')

/** Hits as a list, each with the words around it. */
export const searchMarkdown = (q: string, { items }: z.infer<typeof searchSchema>): string =>
  [
    `# Search: ${markdownWords(q)}`,
    '',
    ...(items.length === 0 ? ['No article holds all these words.'] : []),
    ...items.flatMap(({ article, title, snippet, outlet, published }) => [
      `- [${markdownWords(title) || 'No headline'}](/articles/${shortId(article)}) · ${[outlet, published].flatMap((fact) => (fact ? [markdownWords(fact)] : [])).join(' · ')}`,
      `  ${markdownWords(snippet)}`,
    ]),
    '',
  ].join('\n')

/** Names as a list. */
export const namesMarkdown = (items: readonly z.infer<typeof nameLineSchema>[]): string =>
  ['# Names', '', ...items.map((line) => `- ${nameWords(line)}`), ''].join('\n')

const nameWords = (line: z.infer<typeof nameLineSchema>): string => {
  const also = line.spellings.filter((text) => text !== line.name).map(markdownWords)
  const facts = [line.kind, line.role, line.country].flatMap((fact) =>
    fact ? [markdownWords(fact)] : [],
  )
  const known = also.length > 0 ? `; also ${also.join(', ')}` : ''
  return `**${markdownWords(line.name)}**: ${facts.join(', ')}${known}; ${count(line.mentions, 'mention')}`
}

/** A name with what it says. */
export const nameMarkdown = (name: z.infer<typeof nameAnswerSchema>, style: CiteStyle): string =>
  [
    `# ${markdownWords(name.name)}`,
    '',
    nameWords(name),
    '',
    ...section(
      'Says',
      name.says.map(({ stance, proposition }) => `- ${stance}: ${markdownWords(proposition)}`),
    ),
    ...section(
      'Stands in',
      name.places.map((place) => `- ${quoted(place.quote)} ${cites([place], style)}`),
    ),
    ...section(
      'Why one name',
      name.why.map((reason) => `- ${markdownWords(reason)}`),
    ),
  ].join('\n')

/** An article: its facts, then its lines without injected words, which are named. */
export function articleMarkdown(
  facts: z.infer<typeof articleFactsSchema>,
  layer: z.infer<typeof textLayerSchema>,
): string {
  const about: readonly (readonly [string, string | null | undefined])[] = [
    ['Published', facts.published],
    ['Confidence of the day', String(facts.confidence)],
    ['Outlet', facts.outlet],
    ['By', facts.bylines.join(', ')],
    ['Agencies', facts.agencies.join(', ')],
    ['Read from', facts.source],
    ['Id', facts.id],
  ]
  const grounds = facts.dateEvidence.flatMap(({ quote, verdict }) =>
    verdict ? [`- ${quoted(quote)}: ${markdownWords(verdict)}`] : [],
  )
  const lines = layer.blocks
    .filter(({ role }) => WITH_ARTICLE.has(role))
    .map((block) => `- ${block.role}: ${markdownWords(withoutInjected(layer, block))}`)
  return [
    `# ${markdownWords(facts.title) || 'No headline'}`,
    '',
    ...about.flatMap(([label, value]) => (value ? [`- ${label}: ${markdownWords(value)}`] : [])),
    '',
    ...section('Why that day', grounds),
    ...section(
      'Refuted',
      facts.refuted.map(({ reason }) => `- ${markdownWords(reason)}`),
    ),
    ...section(
      'Injected, not the author’s',
      layer.injected.map(
        ({ start, end, reason }) =>
          `- ${quoted(layer.text.slice(start, end))}: ${markdownWords(reason)}`,
      ),
    ),
    ...section(
      'Problems',
      facts.problems.map(({ message }) => `- ${markdownWords(message)}`),
    ),
    ...section('Text', lines),
  ].join('\n')
}

function withoutInjected(
  { text, injected }: z.infer<typeof textLayerSchema>,
  { start, end }: { start: number; end: number },
): string {
  let shown = ''
  let at = start
  for (const mark of injected) {
    if (mark.end <= at || mark.start >= end) continue
    shown += text.slice(at, Math.max(at, mark.start))
    at = Math.min(end, mark.end)
  }
  return shown + text.slice(at, end)
}

/** What copies changed, change by change; what was kept is not repeated. */
export function compareMarkdown(view: z.infer<typeof compareSchema>): string {
  const lines = view.copies.flatMap((copy, at) => {
    const changes = view.rows.flatMap(({ source, cells }) =>
      (cells[at]?.pieces ?? [])
        .filter(({ type, said }) => said !== '' && type !== 'own')
        .map(({ said, was, text }) => {
          const from = was ? `${quoted(was)} → ` : ''
          return `- ${markdownWords(said)}: ${from}${quoted(text)}${source ? '' : ' (before the text)'}`
        }),
    )
    const cuts = copy.cut.map(
      ({ text, kind }) => `- cut${kind ? ` (${markdownWords(kind)})` : ''}: ${quoted(text)}`,
    )
    return [
      `## ${markdownWords(copy.title)} (${markdownWords(copy.head)}) · ${shortId(copy.article)}`,
      '',
      markdownWords(copy.summary),
      '',
      ...changes,
      ...cuts,
      '',
    ]
  })
  return [
    `# Beside ${quoted(view.source.title)} · ${shortId(view.source.article)}`,
    '',
    ...lines,
  ].join('\n')
}
