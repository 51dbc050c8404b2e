import { COUNTRY_CODES } from './country-codes.data.ts'

/** A country in other people's tables. */
export interface CountryCodes {
  readonly alpha2: string
  readonly fips: string | null
  readonly cow: number | null
}

const BY_ALPHA3: ReadonlyMap<string, CountryCodes> = new Map(
  COUNTRY_CODES.map(([alpha3, alpha2, fips, cow]) => [alpha3, { alpha2, fips, cow }]),
)

/**
 * The codes of a country; null where it is none, or one that the tables do not have (IGO, the Soviet Union).
 *
 * @example countryCodes('RUS')?.fips // 'RS'
 */
export const countryCodes = (alpha3: string | null | undefined): CountryCodes | null =>
  BY_ALPHA3.get(alpha3 ?? '') ?? null
