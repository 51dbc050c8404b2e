import type { StoryView } from '../dossier/index.ts'
import type { Event, Happening, Party } from '../events/index.ts'
import type { Entity } from '../names/index.ts'

/** A side of a happening with what is known of it. */
export interface Side {
  /** As the happening has it. */
  readonly name: string
  /** The words of the telling that it was found in. */
  readonly words: string
  readonly party: Party | null
  /** Where its words stand. */
  readonly article: string | null
  readonly entity: Entity | null
  /** ISO 3166-1 alpha-3, or IGO, NGO … */
  readonly country: string | null
  /** PLOVER sector. */
  readonly sector: string | null
}

/** A happening with its sides looked up, and how it is told. */
export interface EventFacts {
  readonly happening: Happening
  readonly actors: readonly Side[]
  readonly recipients: readonly Side[]
  readonly allegedBy: readonly Side[]
  readonly deniedBy: readonly Side[]
  /** The telling that says most. */
  readonly fullest: Event
  readonly cameo: string | null
  readonly mode: string | null
  readonly placeCountry: string | null
  /** Articles that tell it. */
  readonly articles: readonly string[]
  /** Independent reports among them: copies of one text count once. */
  readonly reports: number
}

/** Several tables and formats ask for the happenings of a story: looked up once a view. */
const made = new WeakMap<StoryView, readonly EventFacts[]>()

/** The happenings of a story with their sides. */
export function eventFacts(view: StoryView): readonly EventFacts[] {
  const known = made.get(view) ?? lookUp(view)
  made.set(view, known)
  return known
}

function lookUp({ story }: StoryView): EventFacts[] {
  const entities = new Map<string, Entity>()
  for (const entity of story.entities) {
    entities.set(entity.id, entity)
    for (const { article, id } of entity.parts ?? []) entities.set(`${article} ${id}`, entity)
  }
  const find: FindEntity = (article, id) => entities.get(`${article} ${id}`) ?? entities.get(id)
  const textOf = new Map(
    story.families.flatMap(({ members }, at) => members.map((id) => [id, at] as const)),
  )
  return story.happenings.map((happening) => {
    const { events } = happening
    const articles = [...new Set(events.map(({ article }) => article))]
    const sides = (names: readonly string[], of: (event: Event) => readonly Party[]) =>
      names.map((name) => sideOf(name, events, of, find))
    return {
      happening,
      actors: sides(happening.actors, ({ actors }) => actors),
      recipients: sides(happening.recipients, ({ recipients }) => recipients),
      allegedBy: sides(happening.allegedBy, ({ allegedBy }) => allegedBy),
      deniedBy: sides(happening.deniedBy, ({ deniedBy }) => deniedBy),
      fullest: fullestOf(happening),
      cameo: events.find(({ act, cameo }) => act === happening.act && cameo)?.cameo ?? null,
      mode: events.find(({ act, mode }) => act === happening.act && mode)?.mode ?? null,
      placeCountry:
        events.find(({ place }) => place?.text === happening.place && place?.country)?.place
          ?.country ?? null,
      articles,
      reports: new Set(articles.map((id) => textOf.get(id) ?? id)).size,
    }
  })
}

type FindEntity = (article: string, id: string) => Entity | undefined

/** A side by its name, from the telling that says most of it; things stand for whom they belong to. */
function sideOf(
  name: string,
  events: readonly Event[],
  of: (event: Event) => readonly Party[],
  find: FindEntity,
): Side {
  const known = events.flatMap((event) =>
    of(event).flatMap((party) => asSide(name, event.article, party, find) ?? []),
  )
  const told = ({ entity, country, sector }: Side): number =>
    (entity ? 4 : 0) + (country ? 2 : 0) + (sector ? 1 : 0)
  return known.reduce(
    (best, one) => (told(one) > told(best) ? one : best),
    known[0] ?? nobody(name),
  )
}

const nobody = (name: string): Side => ({
  name,
  words: name,
  party: null,
  article: null,
  entity: null,
  country: null,
  sector: null,
})

/** A party of a telling where it is the side of this name. */
function asSide(name: string, article: string, party: Party, find: FindEntity): Side | null {
  const id = party.vague ? party.owner : party.entity
  const entity = id === undefined ? undefined : find(article, id)
  if ((entity?.name ?? party.text) !== name) return null
  return {
    name,
    words: party.text,
    party,
    article,
    entity: entity ?? null,
    country: entity?.country ?? party.country ?? null,
    sector: entity?.sector ?? party.sector ?? null,
  }
}

/** The telling with the happening's own status and most of its sides. */
function fullestOf({ events, status }: Happening): Event {
  const told = ({ actors, recipients, when, status: one }: Event): number =>
    (one === status ? 100 : 0) + actors.length + recipients.length + (when ? 2 : 0)
  return events.reduce((best, one) => (told(one) > told(best) ? one : best))
}
