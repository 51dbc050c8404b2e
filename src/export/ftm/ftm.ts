import { createHash } from 'node:crypto'
import { VERSION } from '../../article/index.ts'
import type { StoryView } from '../../dossier/index.ts'
import type { Entity } from '../../names/index.ts'
import type { Annotated } from '../../record/index.ts'
import { eventsOf, type PlacedEvent } from '../chosen-events.ts'
import type { Side } from '../event-facts.ts'
import type { ExportFormat, ExportOptions } from '../format.ts'
import { addressOf, type Holdings } from '../holdings.ts'
import { placeOf } from '../place.ts'
import { jsonLine, plainLine, plainText } from '../words.ts'
import {
  alpha2,
  articleId,
  type FtmEntity,
  idOf,
  nameId,
  propertiesOf,
  schemaOf,
} from './entity.ts'
import { ISO_639_3 } from './languages.data.ts'

/**
 * FollowTheMoney (Aleph, OpenSanctions): an entity a line. `Article`; `Person`, `Organization`, `PublicBody` of names; a `Mention` for each
 * spelling in each article; `Event` (those that happened, or all) with organizer and involved; `Note` for claims, with who says so and the words.
 * Ids are made from ours and stay.
 *
 * Left empty: countries and places as entities of their own (they are values), `birthDate` and all that only a register knows, `bodyText` unless
 * the text is asked for, `Similar`.
 */
export const ftm: ExportFormat = {
  name: 'ftm',
  says: 'FollowTheMoney entities, for Aleph and OpenSanctions',
  media: 'application/x-ndjson',
  extension: '.ftm.json',
  takes: ['status', 'text'],
  *write(holdings, options) {
    for (const view of holdings.stories()) {
      for (const page of view.members) yield jsonLine(articleEntity(page, holdings, options))
      for (const entity of view.story.entities) yield* nameEntities(view, entity)
      yield* noteEntities(view)
      for (const event of eventsOf(view, options)) yield jsonLine(eventEntity(event))
    }
    for (const page of holdings.loose()) yield jsonLine(articleEntity(page, holdings, options))
  },
}

function articleEntity(page: Annotated, holdings: Holdings, { text }: ExportOptions): FtmEntity {
  const { article, published } = page
  const raw = holdings.raw(article.id)
  const source = article.origin.sources[0] ?? article.id
  const properties = propertiesOf({
    title: [article.title],
    author: article.bylines.map(({ value }) => value),
    publishedAt: [published.value],
    sourceUrl: [addressOf(page)],
    publisher: [article.outlet?.value],
    language: [ISO_639_3[article.language]],
    contentHash: [raw ? createHash('sha1').update(raw).digest('hex') : null],
    fileName: [source.split(/[/\\]/).at(-1) || article.id],
    fileSize: [String(article.origin.size)],
    mimeType: [article.origin.mediaType],
    retrievedAt: [holdings.arrivedAt(article.id)],
    processingAgent: [`copydesk ${VERSION}`],
  })
  const body: FtmEntity['properties'] = text ? { bodyText: [plainText(article.text)] } : {}
  return { id: articleId(article.id), schema: 'Article', properties: { ...properties, ...body } }
}

/** A name under its spellings, and where each stands. */
function* nameEntities(view: StoryView, entity: Entity): Generator<string> {
  const schema = schemaOf(entity)
  if (!schema || entity.doubtful) return
  const id = nameId(view, entity)
  const slips = new Set(entity.spellings.filter(({ slip }) => slip).map(({ text }) => text))
  yield jsonLine({
    id,
    schema,
    properties: propertiesOf({
      name: [entity.name],
      alias: entity.spellings
        .map(({ text }) => text)
        .filter((text) => text !== entity.name && !slips.has(text)),
      weakAlias: [...slips],
      country: [alpha2(entity.country)],
      ...(schema === 'Person' ? { position: [entity.office?.title] } : {}),
      ...(schema === 'Person' ? {} : { sector: [entity.sector] }),
      proof: [...new Set(entity.mentions.map(({ article }) => articleId(article)))],
    }),
  } satisfies FtmEntity)
  yield* mentionEntities(view, entity, schema)
}

function* mentionEntities(view: StoryView, entity: Entity, schema: string): Generator<string> {
  const seen = new Set<string>()
  for (const { article, text, type } of entity.mentions) {
    const key = `${article}\n${text}`
    if (type !== 'name' || seen.has(key) || plainLine(text) === '') continue
    seen.add(key)
    yield jsonLine({
      id: idOf('mention', view.story.id, entity.id, article, text),
      schema: 'Mention',
      properties: propertiesOf({
        document: [articleId(article)],
        name: [text],
        resolved: [nameId(view, entity)],
        detectedSchema: [schema],
        contextCountry: [alpha2(entity.country)],
      }),
    } satisfies FtmEntity)
  }
}

/** Claims, with those who say so and the words. */
function* noteEntities(view: StoryView): Generator<string> {
  const byName = new Map(view.story.entities.map((entity) => [entity.name, entity]))
  const known = (name: string): string | null => {
    const entity = byName.get(name)
    return entity && schemaOf(entity) && !entity.doubtful ? nameId(view, entity) : null
  }
  for (const entry of view.story.ledger) {
    const sides = [
      ['says so', entry.asserts],
      ['denies it', entry.denies],
      ['gave no answer', entry.declines],
    ] as const
    const said = sides
      .filter(([, all]) => all.length > 0)
      .map(([how, all]) => `${all.join(', ')} ${how}`)
    yield jsonLine({
      id: idOf('claim', entry.id),
      schema: 'Note',
      properties: propertiesOf({
        name: [entry.proposition.slice(0, 200)],
        description: [`${entry.proposition}: ${said.join('; ')}`],
        entity: entry.voices.flatMap(({ party, who }) => [
          known(party),
          ...who.map(({ name }) => known(name)),
        ]),
        proof: entry.evidence.map(({ article }) => articleId(article)),
        notes: entry.evidence.map((cite) => `${view.quote(cite)} (${placeOf(cite)})`),
      }),
    } satisfies FtmEntity)
  }
}

function eventEntity({ view, facts }: PlacedEvent): FtmEntity {
  const { happening, actors, recipients, articles, placeCountry } = facts
  const { when, status, type } = happening
  const ids = (sides: readonly Side[]) =>
    sides.map(({ entity }) =>
      entity && schemaOf(entity) && !entity.doubtful ? nameId(view, entity) : null,
    )
  const names = (sides: readonly Side[]) => sides.map(({ name }) => name).join(', ')
  const isDay = when && when.from === when.to
  return {
    id: idOf('event', happening.id),
    schema: 'Event',
    properties: propertiesOf({
      name: [`${type}: ${names(actors)}${recipients.length > 0 ? ` → ${names(recipients)}` : ''}`],
      date: isDay ? [when.from] : [],
      startDate: when && !isDay ? [when.from] : [],
      endDate: when && !isDay ? [when.to] : [],
      summary: [status],
      description: happening.events.slice(0, 3).map(({ article, evidence }) => {
        const cite = { article, spans: evidence }
        return `${view.quote(cite)} (${placeOf(cite)})`
      }),
      location: [happening.place],
      country: [alpha2(placeCountry)],
      organizer: ids(actors),
      involved: ids(recipients),
      proof: articles.map(articleId),
    }),
  }
}
