import { z } from 'zod'
import type { Cite } from '../../article/index.ts'
import { quadClass } from '../../events/index.ts'
import { type EventFacts, eventFacts, type Side } from '../event-facts.ts'
import { firstPlace, placeOf } from '../place.ts'
import { day, flag, key, place, text, texts, whole } from './column.ts'
import { nameRowId } from './names-table.ts'
import { table } from './table.ts'

/** A row a happening. */
export const eventsTable = table({
  name: 'events',
  says: 'A coded event (PLOVER): who did what to whom, where, when, and whether it happened.',
  schema: z.object({
    id: key('id of the event'),
    story: key('id of its story'),
    event_type: key('PLOVER type, by act and status'),
    act: key('what was done or would be, whatever the status'),
    status: key('happened, planned, alleged, denied or conditional'),
    mode: text('PLOVER mode'),
    cameo: text('CAMEO code'),
    quad: key('VC, MC, VX or MX: verbal or material cooperation or conflict, by the type'),
    actors: texts('who does it'),
    recipients: texts('to whom it is done'),
    place: text('where, as the text has it'),
    place_country: text('ISO 3166-1 alpha-3 of the place'),
    from: day('the first day that the text gives'),
    to: day('the last day that the text gives'),
    published: day('where the text gives no day: that on which the first telling was published'),
    alleged_by: texts('those who allege it, where the text says so'),
    denied_by: texts('those who deny it, where the text says so'),
    tellings: whole('places that tell it'),
    articles: whole('articles that tell it'),
    reports: whole('independent reports among these: copies of one text count once'),
    cite: place('the first words that tell it; all stand in `evidence`'),
  }),
  *ofStory(view) {
    for (const facts of eventFacts(view)) yield eventRow(view.story.id, facts)
  },
})

function eventRow(story: string, facts: EventFacts) {
  const { happening, cameo, mode, placeCountry, articles, reports } = facts
  const { when, events } = happening
  return {
    id: happening.id,
    story,
    event_type: happening.type,
    act: happening.act,
    status: happening.status,
    mode,
    cameo,
    quad: quadClass(happening.type),
    actors: [...happening.actors],
    recipients: [...happening.recipients],
    place: happening.place ?? null,
    place_country: placeCountry,
    from: when?.from ?? null,
    to: when?.to ?? null,
    published: when ? null : (happening.published ?? null),
    alleged_by: [...happening.allegedBy],
    denied_by: [...happening.deniedBy],
    tellings: events.length,
    articles: articles.length,
    reports,
    cite: firstPlace(
      events.map((event): Cite => ({ article: event.article, spans: event.evidence })),
    ),
  }
}

/** A row a side of a happening. */
export const partiesTable = table({
  name: 'parties',
  says: 'A side of an event, with country and sector.',
  schema: z.object({
    id: key('id of the side'),
    event: key('id of the event'),
    story: key('id of its story'),
    side: key('actor, recipient, alleged or denied'),
    name: key('as the event names it'),
    words: key('as its article has it'),
    entity: text('id of the name, as in `names`'),
    kind: text('person, organisation, country …, where a name is known'),
    country: text('ISO 3166-1 alpha-3, or IGO, NGO … as PLOVER has them'),
    sector: text('PLOVER sector'),
    office: text('the office of a person, as the text has it'),
    vague: flag('its words are those of a thing that belongs to it'),
    cite: place('where its words stand'),
  }),
  *ofStory(view) {
    for (const { happening, actors, recipients, allegedBy, deniedBy } of eventFacts(view)) {
      const sides = { actor: actors, recipient: recipients, alleged: allegedBy, denied: deniedBy }
      let at = 0
      for (const [side, all] of Object.entries(sides)) {
        for (const one of all) {
          at++
          yield {
            id: `${happening.id}#${at}`,
            event: happening.id,
            story: view.story.id,
            side,
            ...partyRow(view.story.id, one),
          }
        }
      }
    }
  },
})

function partyRow(story: string, { name, words, entity, country, sector, party, article }: Side) {
  return {
    name,
    words,
    entity: entity ? nameRowId(story, entity.id) : null,
    kind: entity?.kind ?? null,
    country,
    sector,
    office: entity?.office?.title ?? null,
    vague: party?.vague ?? false,
    cite: party && article ? placeOf({ article, spans: party.spans }) : null,
  }
}
