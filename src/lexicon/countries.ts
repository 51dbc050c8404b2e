import { COUNTRY_ROWS } from './countries.data.ts'

/** A country with its names. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string
  /** The usual one first. */
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly capitals: readonly string[]
}

/** Every country of the table. */
export const COUNTRIES: readonly Country[] = COUNTRY_ROWS.map(
  ([code, names, adjectives, capitals]) => ({ code, names, adjectives, capitals }),
)

/** Ends of the addresses of pages that write the day first; the European Union's are no country's. */
const DAY_FIRST: ReadonlySet<string> = new Set([
  'eu',
  ...COUNTRY_ROWS.flatMap(([, , , , end]) => end ?? []),
])

/**
 * Whether pages of this address write the day of a date before its month, in English: `3/4/2024` is 3 April.
 *
 * @example writesDayFirst('www.example.co.uk') // true
 */
export const writesDayFirst = (host: string): boolean => DAY_FIRST.has(host.split('.').at(-1) ?? '')
