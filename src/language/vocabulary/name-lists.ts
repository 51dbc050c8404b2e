import { CITIES, COUNTRIES, REGIONS } from './countries.data.ts'
import { ASIAN_FAMILY_NAMES, GIVEN_NAMES } from './given-names.data.ts'
import {
  HEAD_OF,
  ORGANISATION_WORDS,
  ORGANISATIONS,
  OTHER_WORDS,
  PLACE_OPENERS,
  PLACE_WORDS,
  STRONG_TITLES,
  TITLES,
} from './name-words.data.ts'
import { PLACES } from './places.data.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const lines = (list: string): readonly string[] => list.split('|')

/** Given names often in the news. */
export const givenNames = words(GIVEN_NAMES)
/** Family names that stand before the given name. */
export const familyFirst = words(ASIAN_FAMILY_NAMES)
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
  const cities = Object.values(CITIES).flatMap((list) => list.split(/[;=]/))
  return [...countries, ...cities, ...REGIONS, ...lines(PLACES)]
}

/** Whole names that are known, by their words joined with a space. */
export const knownNames: ReadonlyMap<string, 'LOC' | 'ORG'> = new Map([
  ...places().map((name) => [name, 'LOC'] as const),
  ...lines(ORGANISATIONS).map((name) => [name, 'ORG'] as const),
])

/** The most words that a known name has. */
export const LONGEST_KNOWN = 6
