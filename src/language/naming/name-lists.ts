import { COUNTRIES, PLACES } from '../lexicon/places.data.ts'
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

/** Whole names that are known, by their words joined with a space. */
export const knownNames: ReadonlyMap<string, 'LOC' | 'ORG'> = new Map([
  ...[...lines(COUNTRIES), ...lines(PLACES)].map((name) => [name, 'LOC'] as const),
  ...lines(ORGANISATIONS).map((name) => [name, 'ORG'] as const),
])

/** The most words that a known name has. */
export const LONGEST_KNOWN = 6
