import { CITIES, COUNTRIES, REGIONS } from '../lexicon/countries.data.ts'
import { PLACES } from '../lexicon/places.data.ts'
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

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const lines = (list: string): readonly string[] => list.split('|')

export const givenNames = words(GIVEN_NAMES)
export const familyFirst = words(ASIAN_FAMILY_NAMES)
export const titles = words(TITLES)
export const strongTitles = words(STRONG_TITLES)
export const organisationWords = words(ORGANISATION_WORDS)
export const headsOf = words(HEAD_OF)
export const placeWords = words(PLACE_WORDS)
export const placeOpeners = words(PLACE_OPENERS)
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
