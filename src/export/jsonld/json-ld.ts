import { bodyText, VERSION } from '../../article/index.ts'
import type { StoryView } from '../../dossier/index.ts'
import type { Annotated } from '../../record/index.ts'
import { eventsOf, type PlacedEvent } from '../chosen-events.ts'
import type { ExportFormat, ExportOptions } from '../format.ts'
import { addressOf, type Holdings, urnOf } from '../holdings.ts'
import { placeOf } from '../place.ts'
import { jsonLine, plainLine, plainText } from '../words.ts'

type Node = Readonly<Record<string, unknown>>

/**
 * Articles, claims and events in the words of schema.org, as one JSON-LD document: `NewsArticle`, `Claim` with the quotations in which it appears,
 * `Event` (those that happened, or all). Never `ClaimReview`: the desk does not rule.
 *
 * Left empty: `dateModified`, images, ratings, sections, coordinates, `articleBody` unless the text is asked for, `eventStatus` of all but what is planned.
 */
export const jsonLd: ExportFormat = {
  name: 'json-ld',
  says: 'articles, claims and events in the words of schema.org',
  media: 'application/ld+json',
  extension: '.jsonld',
  takes: ['status', 'text'],
  *write(holdings, options) {
    yield '{"@context":"https://schema.org","@graph":['
    let before = '\n'
    for (const node of everyNode(holdings, options)) {
      yield before + jsonLine(node).trimEnd()
      before = ',\n'
    }
    yield '\n]}\n'
  },
}

function* everyNode(holdings: Holdings, options: ExportOptions): Generator<Node> {
  for (const view of holdings.stories()) {
    for (const page of view.members) yield articleNode(page, view, options)
    yield* claimNodes(view)
    for (const event of eventsOf(view, options)) yield eventNode(event)
  }
  for (const page of holdings.loose()) yield articleNode(page, null, options)
}

/** A node without what is not known. */
const node = (facts: Readonly<Record<string, unknown>>): Node =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  )

const person = (name: string): Node => ({ '@type': 'Person', name: plainLine(name) })
const organisation = (name: string): Node => ({ '@type': 'Organization', name: plainLine(name) })

const KINDS: Readonly<Record<string, string>> = {
  person: 'Person',
  organisation: 'Organization',
  group: 'Organization',
  country: 'Country',
  place: 'Place',
  facility: 'Place',
}

function articleNode(page: Annotated, view: StoryView | null, { text }: ExportOptions): Node {
  const { article, published, corrections } = page
  const { id } = article
  const mentioned = view?.story.entities.filter(
    ({ mentions, doubtful }) => !doubtful && mentions.some(({ article: one }) => one === id),
  )
  return node({
    '@type': 'NewsArticle',
    '@id': urnOf('article', id),
    identifier: id,
    url: addressOf(page),
    headline: plainLine(article.title),
    datePublished: published.value,
    author: article.bylines.map(({ value }) => person(value)),
    publisher: article.outlet ? organisation(article.outlet.value) : null,
    dateline: article.dateline ? plainLine(article.dateline.place) : null,
    inLanguage: article.language,
    articleBody: text ? plainText(bodyText(article)) : null,
    isBasedOn: basisOf(id, view),
    correction: corrections
      .filter(({ field }) => field !== 'injected')
      .map(({ field, value }) => ({
        '@type': 'CorrectionComment',
        text: plainLine(`${field}: ${value}`),
        author: organisation(`Copydesk ${VERSION}`),
      })),
    mentions: mentioned?.flatMap(({ kind, name }) =>
      KINDS[kind] ? [{ '@type': KINDS[kind], name: plainLine(name) }] : [],
    ),
  })
}

/** The original of a copy, or its agency's text that is not held. */
function basisOf(id: string, view: StoryView | null): Node | null {
  const family = view?.story.families.find(({ members }) => members.includes(id))
  if (!family || family.original === id) return null
  if (family.original) return { '@id': urnOf('article', family.original) }
  return family.agency
    ? { '@type': 'CreativeWork', name: plainLine(`${family.agency} text, not held`) }
    : null
}

/** Claims: who says so interprets them; who denies or gave no answer stands beside. */
function* claimNodes(view: StoryView): Generator<Node> {
  for (const entry of view.story.ledger) {
    const quotes = entry.evidence.map((cite) => ({
      '@type': 'Quotation',
      text: plainLine(view.quote(cite)),
      isPartOf: { '@id': urnOf('article', cite.article) },
      identifier: placeOf(cite),
    }))
    yield node({
      '@type': 'Claim',
      '@id': urnOf('claim', entry.id),
      text: plainLine(entry.proposition),
      claimInterpreter: entry.asserts.map((name) => ({ '@type': 'Thing', name: plainLine(name) })),
      firstAppearance: quotes[0],
      appearance: quotes,
      additionalProperty: [
        ...entry.denies.map((name) => property('deniedBy', plainLine(name))),
        ...entry.declines.map((name) => property('noAnswerFrom', plainLine(name))),
        property('independentReports', entry.origins.reports),
      ],
    })
  }
}

const property = (name: string, value: string | number): Node => ({
  '@type': 'PropertyValue',
  name,
  value,
})

function eventNode({ facts }: PlacedEvent): Node {
  const { happening, actors, recipients, articles } = facts
  const { when, status, type, place } = happening
  const named = (name: string): Node => ({ '@type': 'Thing', name: plainLine(name) })
  return node({
    '@type': 'Event',
    '@id': urnOf('event', happening.id),
    name: plainLine(
      `${type}: ${actors.map(({ name }) => name).join(', ')} – ${recipients.map(({ name }) => name).join(', ')}`,
    ),
    startDate: when?.from,
    endDate: when?.to,
    location: place ? { '@type': 'Place', name: plainLine(place) } : null,
    eventStatus: status === 'planned' ? 'https://schema.org/EventScheduled' : null,
    organizer: actors.map(({ name }) => named(name)),
    attendee: recipients.map(({ name }) => named(name)),
    subjectOf: articles.map((id) => ({ '@id': urnOf('article', id) })),
    additionalProperty: [property('status', status), property('plover', type)],
  })
}
