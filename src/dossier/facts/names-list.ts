import { type Entity, officeText } from '../../names/index.ts'
import type { StoryView } from '../story-view.ts'
import { slipText } from '../wording/name-words.ts'

/** A name as it is listed. */
export interface NameLine {
  readonly entity: Entity
  readonly name: string
  readonly kind: Entity['kind']
  /** Office and country, where the text tells them. */
  readonly about: readonly string[]
  /** Other spellings that are more than a part of the name. */
  readonly also: readonly string[]
  readonly slips: readonly { readonly text: string; readonly why: string }[]
  readonly mentions: number
}

/** A story's names, sorted by what a reader looks for. */
export interface NamesList {
  readonly persons: readonly NameLine[]
  readonly bodies: readonly NameLine[]
  readonly places: readonly NameLine[]
  readonly countries: readonly NameLine[]
  /** Works, laws, prizes, wars. */
  readonly others: readonly NameLine[]
  /** Who made the pages and the pictures: reporters, photographers, agencies that are only credited. */
  readonly makers: readonly NameLine[]
}

const MAKER = /^(?:photographer|reporter|correspondent|author|writer|editor|cameraman)\b/i

/** Most mentioned first. */
export function listNames({ story }: StoryView): NamesList {
  const named = story.entities
    .filter((entity) => !entity.doubtful && entity.mentions.some(({ type }) => type === 'name'))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1))
  const countries = new Map(
    named.filter(({ kind }) => kind === 'country').map(({ country = '', name }) => [country, name]),
  )
  const bodies = named.filter(({ kind }) => kind === 'organisation')
  // "Biden" alone, where the text only has "the Biden administration", names nobody who acts.
  const isPartOfBody = ({ name, kind }: Entity) =>
    kind === 'person' &&
    !name.includes(' ') &&
    bodies.some((body) => words(body.name).has(name.toLowerCase()))
  const shown = named.filter((entity) => !isPartOfBody(entity))
  const pick = (fits: (entity: Entity) => boolean): NameLine[] =>
    shown.filter(fits).map((entity) => nameLine(entity, countries))
  const makes = (entity: Entity) => isMaker(entity)
  return {
    persons: pick((entity) => entity.kind === 'person' && !makes(entity)),
    bodies: pick(
      (entity) => (entity.kind === 'organisation' || entity.kind === 'group') && !makes(entity),
    ),
    places: pick(({ kind }) => kind === 'place' || kind === 'facility'),
    countries: pick(({ kind }) => kind === 'country'),
    others: pick(({ kind }) => kind === 'work'),
    makers: pick(makes),
  }
}

function isMaker({ mentions, office, kind }: Entity): boolean {
  if (kind !== 'person' && kind !== 'organisation') return false
  return (
    mentions.every(({ credit }) => credit) || (kind === 'person' && MAKER.test(office?.title ?? ''))
  )
}

const words = (name: string): Set<string> => new Set(name.toLowerCase().split(/[^\p{L}\p{N}]+/u))

function nameLine(entity: Entity, countries: ReadonlyMap<string, string>): NameLine {
  const { name, kind, office, country, spellings, mentions } = entity
  const own = words(name)
  const isPart = (text: string) => [...words(text)].every((word) => own.has(word))
  const land = countries.get(country ?? '')
  const role = office && officeText(office)
  const saysLand = office?.body ? land && office.body.includes(land) : office?.country
  const about = [role, saysLand ? undefined : land]
  return {
    entity,
    name,
    kind,
    about: about.flatMap((item) => (item && item !== name ? [item] : [])),
    also: spellings.filter(({ text, slip }) => !slip && !isPart(text)).map(({ text }) => text),
    slips: spellings.flatMap(({ text, slip }) => (slip ? [{ text, why: slipText(slip) }] : [])),
    mentions: mentions.length,
  }
}
