import { chosenEvents, firstDay, type PlacedEvent } from '../chosen-events.ts'
import type { ExportFormat, ExportOptions } from '../format.ts'
import { type Holdings, urnOf } from '../holdings.ts'
import { placeOf } from '../place.ts'
import { jsonLine, plainLine } from '../words.ts'
import { COUNTRY_MIDDLES } from './country-middles.data.ts'

const MIDDLES: ReadonlyMap<string, readonly [number, number]> = new Map(
  COUNTRY_MIDDLES.map(([alpha3, longitude, latitude]) => [alpha3, [longitude, latitude]]),
)

/**
 * Events on a map (RFC 7946): each with a place whose country is known, as a point in the middle of that country, which `precision` says. Those that
 * happened alone, unless all are asked for.
 *
 * Left out: events whose country is not known. Left empty: towns; no coordinates of any are held.
 */
export const geojson: ExportFormat = {
  name: 'geojson',
  says: 'events on a map, by country',
  media: 'application/geo+json',
  extension: '.geojson',
  takes: ['status'],
  *write(holdings, options) {
    yield '{"type":"FeatureCollection","features":['
    let before = '\n'
    for (const feature of features(holdings, options)) {
      yield before + jsonLine(feature).trimEnd()
      before = ',\n'
    }
    yield '\n]}\n'
  },
}

function* features(holdings: Holdings, options: ExportOptions) {
  for (const event of chosenEvents(holdings, options)) {
    const middle = MIDDLES.get(event.facts.placeCountry ?? '')
    if (middle) yield feature(event, middle)
  }
}

function feature({ view, facts }: PlacedEvent, coordinates: readonly [number, number]) {
  const { happening, actors, recipients, placeCountry, fullest, reports } = facts
  return {
    type: 'Feature',
    id: urnOf('event', happening.id),
    geometry: { type: 'Point', coordinates },
    properties: {
      story: view.story.id,
      type: happening.type,
      status: happening.status,
      day: firstDay(facts),
      to: happening.when?.to ?? null,
      actors: actors.map(({ name }) => plainLine(name)),
      recipients: recipients.map(({ name }) => plainLine(name)),
      place: plainLine(happening.place ?? ''),
      country: placeCountry,
      precision: 'country',
      reports,
      cite: placeOf({ article: fullest.article, spans: fullest.evidence }),
    },
  }
}
