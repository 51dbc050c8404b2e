import { FAMILY_NAMES } from './family-names.data.ts'
import { GIVEN_NAME_ROWS } from './given-names.data.ts'
import { PROBABLY_FEMALE, PROBABLY_MALE } from './name-genders.data.ts'

/** Given names with the gender that they tell, in lower case. */
export const GIVEN_NAMES: ReadonlyMap<string, 'female' | 'male'> = new Map(
  GIVEN_NAME_ROWS.flatMap(([name, gender]) => (gender ? [[name.toLowerCase(), gender]] : [])),
)

/** Family names that stand before the given name, in lower case. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  FAMILY_NAMES.filter(([, ...features]) => features.includes('first')).map(([name]) =>
    name.toLowerCase(),
  ),
)

const split = (words: string): string[] => words.trim().split(/\s+/)
const PROBABLE: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...split(PROBABLY_FEMALE).map((name) => [name, 'female'] as const),
  ...split(PROBABLY_MALE).map((name) => [name, 'male'] as const),
  ...GIVEN_NAMES,
])

/** The gender of most bearers of a given name; undefined where it is not known or both bear it. */
export const probableGender = (given: string): 'female' | 'male' | undefined =>
  PROBABLE.get(given.toLowerCase())
