import { FAMILY_NAMES } from './family-names.data.ts'
import { GIVEN_NAME_ROWS } from './given-names.data.ts'

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
