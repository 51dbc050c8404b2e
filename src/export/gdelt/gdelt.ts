import { hull } from '../../article/index.ts'
import type { Member } from '../../dossier/index.ts'
import { type Event, quadClass } from '../../events/index.ts'
import { charactersOf } from '../characters.ts'
import { chosenEvents, firstDay, type PlacedEvent } from '../chosen-events.ts'
import { countryCodes } from '../country-codes.ts'
import type { EventFacts, Side } from '../event-facts.ts'
import type { ExportFormat } from '../format.ts'
import { addressOf, type Holdings, urnOf } from '../holdings.ts'
import { placeOf } from '../place.ts'
import { type Cell, tsvRow } from '../tsv.ts'
import { cameoCountry, cameoType, eventNumber, fractionDate, goldstein, stampOf } from './codes.ts'
import { QUAD_NUMBERS } from './gdelt.data.ts'

/**
 * Events as GDELT 2.0 has them: 61 columns, tab-separated, no header, nothing quoted. Events that happened alone, unless all are asked for, with a
 * CAMEO code and a day. `NumMentions` counts tellings, `NumArticles` articles, and **`NumSources` independent reports**: copies of one
 * text count once. Of several actors the first is written. Read codes as text: a leading zero counts.
 *
 * Left empty: known groups, ethnic and religious codes, tone, places of the actors, and of places all but name and country (FIPS).
 * `GLOBALEVENTID` is a number made from our id; the first mention says which.
 */
export const gdelt: ExportFormat = {
  name: 'gdelt',
  says: 'events as GDELT 2.0 has them, tab-separated',
  media: 'text/tab-separated-values',
  extension: '.export.CSV',
  takes: ['status'],
  experimental: true,
  *write(holdings, options) {
    for (const event of chosenEvents(holdings, options)) {
      const cells = eventCells(event, holdings)
      if (cells) yield tsvRow(cells)
    }
  },
}

/**
 * Mentions as GDELT 2.0 has them, one a telling, copies too: 16 columns, of the same events as `gdelt`. Offsets are characters of the visible
 * text; `Confidence` is how sure we are of the event, by tens. `Extras` has our status, id and place: `status;id;ARTICLE@START-END`.
 *
 * Left empty: tone and translation.
 */
export const gdeltMentions: ExportFormat = {
  name: 'gdelt-mentions',
  says: 'the mentions of events as GDELT 2.0 has them, tab-separated',
  media: 'text/tab-separated-values',
  extension: '.mentions.CSV',
  takes: ['status'],
  experimental: true,
  *write(holdings, options) {
    for (const event of chosenEvents(holdings, options)) {
      if (!eventCells(event, holdings)) continue
      for (const one of event.facts.happening.events)
        yield tsvRow(mentionCells(event, one, holdings))
    }
  },
}

/** The cells of an event; null where GDELT cannot hold it: without a code of CAMEO's list or a day. */
function eventCells({ view, facts }: PlacedEvent, holdings: Holdings): Cell[] | null {
  const { happening, actors, recipients, cameo, reports } = facts
  const day = firstDay(facts)
  const scale = cameo === null ? null : goldstein(cameo)
  if (day === null || cameo === null || scale === null) return null
  const [year = '', month = '', date = ''] = day.split('-')
  const first = view.member(facts.fullest.article)
  return [
    eventNumber(happening.id),
    year + month + date,
    year + month,
    year,
    fractionDate(day),
    ...actorCells(actors[0]),
    ...actorCells(recipients[0]),
    isRoot(facts, first) ? 1 : 0,
    cameo,
    cameo.slice(0, 3),
    cameo.slice(0, 2),
    QUAD_NUMBERS[quadClass(happening.act)],
    scale,
    happening.events.length,
    reports,
    facts.articles.length,
    null,
    ...NO_PLACE,
    ...NO_PLACE,
    ...placeCells(facts),
    stampOf(holdings.arrivedAt(facts.articles[0] ?? '') ?? holdings.at),
    sourceOf(first),
  ]
}

/** Whether it is told in the first lines of an article: GDELT takes the lead for its root events. */
function isRoot({ fullest }: EventFacts, page: Member | undefined): boolean {
  const lead = page?.article.blocks.find(({ role }) => role === 'body')?.span
  return lead !== undefined && hull(fullest.trigger).start < lead.end
}

const NO_PLACE: readonly null[] = [null, null, null, null, null, null, null, null]

/** Code, name, country, known group, ethnic, two religions, three types. */
function actorCells(side: Side | undefined): Cell[] {
  if (!side) return [null, null, null, null, null, null, null, null, null, null]
  const country = cameoCountry(side.country)
  const type = cameoType(side)
  const code = `${country ?? ''}${type ?? ''}` || null
  return [code, side.name.toUpperCase(), country, null, null, null, null, type, null, null]
}

/** Type, full name, country, two divisions, latitude, longitude, feature: 1 is a country, of others we know no more than that. */
function placeCells({ happening, placeCountry }: EventFacts): Cell[] {
  const fips = countryCodes(placeCountry)?.fips ?? null
  if (fips === null) return [...NO_PLACE]
  return [1, happening.place ?? null, fips, null, null, null, null, null]
}

const sourceOf = (page: Member | undefined): string | null =>
  page ? (addressOf(page) ?? urnOf('article', page.article.id)) : null

/** Web, as the codebook numbers kinds of sources. */
const WEB = 1

function mentionCells({ view, facts }: PlacedEvent, event: Event, holdings: Holdings): Cell[] {
  const page = view.member(event.article)
  const text = page?.article.text ?? ''
  const characters = charactersOf(text)
  const offset = (spans: readonly { start: number; end: number }[] | undefined): number =>
    spans?.[0] ? characters.at(spans[0].start) : -1
  const came = stampOf(holdings.arrivedAt(event.article) ?? holdings.at)
  const address = page ? addressOf(page) : null
  return [
    eventNumber(facts.happening.id),
    stampOf(holdings.arrivedAt(facts.articles[0] ?? '') ?? holdings.at),
    came,
    WEB,
    address
      ? new URL(address).hostname.replace(/^www\./, '')
      : (page?.article.outlet?.value ?? null),
    sourceOf(page),
    event.sentence + 1,
    offset(event.actors[0]?.spans),
    offset(event.recipients[0]?.spans),
    offset(event.trigger),
    1,
    Math.max(10, Math.round(event.likelihood * 10) * 10),
    characters.length,
    null,
    null,
    `${facts.happening.status};${facts.happening.id};${placeOf({ article: event.article, spans: event.evidence })}`,
  ]
}
