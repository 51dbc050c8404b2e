// What `models/language.bin` was trained with: frozen, see `name-words.data.ts`.
import { CITY_ROWS, REGIONS } from '../cities.data.ts'
import { COUNTRIES } from '../countries.ts'
import { FAMILY_NAMES } from '../family-names.data.ts'
import { GIVEN_NAME_ROWS } from '../given-names.data.ts'
import {
  HEAD_OF,
  NAMED_ORGANISATIONS,
  ORGANISATION_WORDS,
  OTHER_WORDS,
  PLACE_OPENERS,
  PLACE_WORDS,
  STRONG_TITLES,
  TITLES,
} from './name-words.data.ts'
import { PLACES } from './places.data.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Given names often in the news. */
export const givenNames: ReadonlySet<string> = new Set(
  GIVEN_NAME_ROWS.filter(([, , frozen]) => frozen).map(([name]) => name),
)
/** Family names that stand before the given name. */
export const familyFirst: ReadonlySet<string> = new Set(
  FAMILY_NAMES.filter(([, ...features]) => features.includes('model')).map(([name]) => name),
)
/** Words that stand before a person's name. */
export const titles = words(TITLES)
/** Titles behind which only a person's name can stand. */
export const strongTitles = words(STRONG_TITLES)
/** Words that make a run of capitals an organisation. */
export const organisationWords = words(ORGANISATION_WORDS)
/** Organisation words that go on with `of`. */
export const headsOf = words(HEAD_OF)
/** Last words of places' names. */
export const placeWords = words(PLACE_WORDS)
/** First words of places' names. */
export const placeOpeners = words(PLACE_OPENERS)
/** Words that make a run of capitals no person, organisation or place. */
export const otherWords = words(OTHER_WORDS)

function places(): readonly string[] {
  const countries = COUNTRIES.flatMap(({ names, capitals }) => [...names, ...capitals])
  const cities = CITY_ROWS.flatMap(([, ...names]) => names)
  return [...countries, ...cities, ...REGIONS, ...PLACES]
}

/** Whole names that are known, by their words joined with a space. */
export const knownNames: ReadonlyMap<string, 'LOC' | 'ORG'> = new Map([
  ...places().map((name) => [name, 'LOC'] as const),
  ...NAMED_ORGANISATIONS.map((name) => [name, 'ORG'] as const),
])

/** The most words that a known name has. */
export const LONGEST_KNOWN = 6
