import { VERSION } from '../../article/index.ts'
import type { StoryView } from '../../dossier/index.ts'
import { quadClass } from '../../events/index.ts'
import { chosenEvents, firstDay, type PlacedEvent } from '../chosen-events.ts'
import { countryCodes } from '../country-codes.ts'
import type { EventFacts, Side } from '../event-facts.ts'
import type { ExportFormat } from '../format.ts'
import type { Holdings } from '../holdings.ts'
import { placeOf } from '../place.ts'
import { type Cell, joined, tsvRow } from '../tsv.ts'
import { OWN_COLUMNS, POLECAT_COLUMNS, QUAD_NAMES } from './polecat.data.ts'

/**
 * Events as POLECAT has them (PLOVER): tab-separated with a header, its 40 columns, and ours behind them (Status, Alleged By, Denied By, Reports,
 * Articles, Evidence). Events that happened alone, unless all are asked for. Several names in a cell are parted by `;`, with as many
 * countries and sectors.
 *
 * Left empty: Intensity, Contexts, Wikipedia ids, City, District, Province, coordinates, GeoNames ids, Feature Type, Actor and Recipient
 * Sectors beyond the primary one, COW of what is no state.
 */
export const polecat: ExportFormat = {
  name: 'polecat',
  says: 'events as POLECAT has them (PLOVER), tab-separated',
  media: 'text/tab-separated-values',
  extension: '.txt',
  takes: ['status'],
  experimental: true,
  *write(holdings, options) {
    yield tsvRow([...POLECAT_COLUMNS, ...OWN_COLUMNS])
    for (const event of chosenEvents(holdings, options)) yield tsvRow(row(event, holdings))
  },
}

function row({ view, facts }: PlacedEvent, holdings: Holdings): Cell[] {
  const { happening, mode, fullest } = facts
  const { article, published } = view.member(fullest.article) ?? {}
  return [
    eventId(facts, holdings),
    firstDay(facts),
    happening.type,
    mode,
    null,
    QUAD_NAMES[quadClass(happening.type)],
    null,
    ...sideCells(facts.actors),
    ...sideCells(facts.recipients),
    ...placeCells(facts),
    article?.outlet?.value ?? null,
    published?.value ?? null,
    ...namesOf(view, facts),
    article?.language ?? null,
    `copydesk ${VERSION}`,
    happening.status,
    joined(happening.allegedBy),
    joined(happening.deniedBy),
    facts.reports,
    facts.articles.length,
    happening.events
      .map(({ article: id, evidence }) => placeOf({ article: id, spans: evidence }))
      .join(' '),
  ]
}

/** `20240507-0800-1f2e3d4c5b6a_CONSULT`: day of the event, time at which its first article came, id, type. */
function eventId(facts: EventFacts, { arrivedAt, at }: Holdings): string {
  const { happening, articles } = facts
  const came = (arrivedAt(articles[0] ?? '') ?? at).slice(11, 16).replace(':', '')
  const day = (firstDay(facts) ?? '').replaceAll('-', '') || '00000000'
  return `${day}-${came}-${happening.id}_${happening.type}`
}

/** Name, country, COW, primary sector, sectors, title, raw name, Wikipedia id. */
function sideCells(sides: readonly Side[]): Cell[] {
  return [
    joined(sides.map(({ name }) => name)),
    joined(sides.map(({ country }) => country)),
    joined(sides.map(({ country }) => String(countryCodes(country)?.cow ?? ''))),
    joined(sides.map(({ sector }) => sector)),
    null,
    joined(sides.map(({ entity }) => entity?.office?.title ?? null)),
    joined(sides.map(({ words }) => words)),
    null,
  ].map((cell) => (cell?.replaceAll(';', '') === '' ? null : cell))
}

/** Placename, City, District, Province, Country, Latitude, Longitude, GeoNames ID, Raw Placename, Feature Type. */
function placeCells({ happening, placeCountry }: EventFacts): Cell[] {
  const place = happening.place ?? null
  return [place, null, null, null, placeCountry, null, null, null, place, null]
}

const MOST_NAMES = 20

/** People, organizations and places that the articles of an event name, the most named first. */
function namesOf({ story }: StoryView, { articles }: EventFacts): Cell[] {
  const told = new Set(articles)
  const ofKinds = (...kinds: readonly string[]): string =>
    joined(
      story.entities
        .filter(({ kind, doubtful }) => kinds.includes(kind) && !doubtful)
        .map(({ name, mentions }) => ({
          name,
          count: mentions.filter(({ article }) => told.has(article)).length,
        }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
        .slice(0, MOST_NAMES)
        .map(({ name }) => name),
    )
  return [
    ofKinds('person'),
    ofKinds('organisation', 'group'),
    ofKinds('place', 'country', 'facility'),
  ]
}
