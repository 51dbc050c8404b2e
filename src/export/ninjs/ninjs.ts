import { bodyText } from '../../article/index.ts'
import type { StoryView } from '../../dossier/index.ts'
import type { Entity } from '../../names/index.ts'
import type { Annotated, Correction } from '../../record/index.ts'
import type { ExportFormat, ExportOptions } from '../format.ts'
import { addressOf, type Holdings, urnOf } from '../holdings.ts'
import { jsonLine, plainLine, plainText } from '../words.ts'

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
} as const

/**
 * Articles and stories as ninjs 3.1 (IPTC), one a line: an article is `text`, a story `composite` with its articles as associations. A copy has its
 * original as an association `derivedFrom`.
 *
 * Left empty: `pubStatus`, `urgency`, subjects and genres, rights, renditions, `expires`, bodies unless the text is asked for.
 */
export const ninjs: ExportFormat = {
  name: 'ninjs',
  says: 'articles and stories as ninjs 3.1 (IPTC), one a line',
  media: 'application/x-ndjson',
  extension: '.ninjs.json',
  takes: ['text'],
  *write(holdings, options) {
    for (const view of holdings.stories()) {
      yield jsonLine(storyItem(view, holdings))
      for (const page of view.members) yield jsonLine(articleItem(page, view, holdings, options))
    }
    for (const page of holdings.loose()) yield jsonLine(articleItem(page, null, holdings, options))
  },
}

function storyItem(view: StoryView, holdings: Holdings) {
  const { story, members } = view
  return {
    uri: urnOf('story', story.id),
    standard: STANDARD,
    type: 'composite',
    representationType: 'complete',
    version: '1',
    versionCreated: holdings.changedAt(story.id) ?? holdings.at,
    headlines: [{ role: 'main', value: plainLine(story.headline) }],
    ...namesOf(story.entities),
    associations: members.map(({ article }) => ({
      name: article.id,
      uri: urnOf('article', article.id),
      type: 'text',
      rel: 'member',
    })),
  }
}

function articleItem(
  page: Annotated,
  view: StoryView | null,
  holdings: Holdings,
  { text }: ExportOptions,
) {
  const { article, published, corrections, entities } = page
  const by = article.bylines
    .map(({ value }) => plainLine(value))
    .filter(Boolean)
    .join(', ')
  const address = addressOf(page)
  const note = noteOf(corrections)
  const original = originalOf(article.id, view)
  const sources = sourcesOf(page)
  return {
    uri: urnOf('article', article.id),
    standard: STANDARD,
    type: 'text',
    representationType: text ? 'complete' : 'incomplete',
    version: '1',
    versionCreated: holdings.arrivedAt(article.id) ?? holdings.at,
    ...(published.value ? { contentCreated: `${published.value}T00:00:00Z` } : {}),
    ...(article.language ? { language: article.language } : {}),
    ...(article.title ? { headlines: [{ role: 'main', value: plainLine(article.title) }] } : {}),
    ...(text ? { bodies: [bodyOf(bodyText(article))] } : {}),
    ...(by ? { by } : {}),
    ...(article.dateline ? { located: plainLine(article.dateline.place) } : {}),
    ...namesOf(
      view?.story.entities.filter(({ mentions }) =>
        mentions.some((one) => one.article === article.id),
      ) ?? entities,
    ),
    ...(sources.length > 0 ? { infoSources: sources } : {}),
    ...(original ? { associations: [original] } : {}),
    altIds: [
      { role: 'sha256', value: article.id },
      ...(address ? [{ role: 'url', value: address }] : []),
    ],
    ...(note ? { edNote: note } : {}),
  }
}

function bodyOf(text: string) {
  const value = plainText(text)
  return {
    role: 'main',
    contentType: 'text/plain',
    charCount: [...value].length,
    wordCount: value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    value,
  }
}

/** People, organisations and places, the most named first. */
function namesOf(entities: readonly Entity[]) {
  const kinds = {
    people: ['person'],
    organisations: ['organisation', 'group'],
    places: ['country', 'place', 'facility'],
  }
  const lists = Object.entries(kinds).map(([property, of]) => [
    property,
    entities
      .filter(({ kind, doubtful }) => of.includes(kind) && !doubtful)
      .map(({ id, name }) => ({
        name: plainLine(name),
        rel: 'about',
        uri: `urn:copydesk:name:${encodeURIComponent(id.toWellFormed())}`,
        literal: id,
      })),
  ])
  return Object.fromEntries(lists.filter(([, list]) => (list as unknown[]).length > 0))
}

/** Agencies gave the text, the outlet brought it. */
function sourcesOf({ article }: Annotated) {
  const agencies = [...new Set(article.agencies.map(({ agency }) => agency))]
  const outlet = article.outlet?.value
  return [
    ...agencies.map((name) => ({ name: plainLine(name), role: 'originator' })),
    ...(outlet ? [{ name: plainLine(outlet), role: 'distributor' }] : []),
  ]
}

function originalOf(id: string, view: StoryView | null) {
  const family = view?.story.families.find(({ members }) => members.includes(id))
  if (!family?.original || family.original === id) return null
  return {
    name: family.original,
    uri: urnOf('article', family.original),
    type: 'text',
    rel: 'derivedFrom',
  }
}

const noteOf = (corrections: readonly Correction[]): string =>
  corrections
    .filter(({ field }) => field !== 'injected')
    .map(({ field, value }) =>
      plainLine(
        `The ${field === 'published' ? 'day' : field} is ${value}, not what the page says.`,
      ),
    )
    .join(' ')
