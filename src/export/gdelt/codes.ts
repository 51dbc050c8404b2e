import { createHash } from 'node:crypto'
import type { Side } from '../event-facts.ts'
import { CAMEO_COUNTRIES, CAMEO_TYPES_OF_SECTORS } from './gdelt.data.ts'
import { GOLDSTEIN } from './goldstein.data.ts'

const GOLDSTEIN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(GOLDSTEIN).flatMap(([value, codes]) =>
    codes.split(' ').map((code) => [code, value] as const),
  ),
)

/** The Goldstein value of a CAMEO code; null of a code that CAMEO does not have. */
export const goldstein = (cameo: string): string | null => GOLDSTEIN_OF.get(cameo) ?? null

/**
 * A number of 53 bits for the id of a happening: GDELT's ids are numbers, and readers in JavaScript lose what is longer.
 */
export function eventNumber(id: string): number {
  const hex = createHash('sha256').update(id).digest('hex').slice(0, 14)
  return Number(BigInt(`0x${hex}`) & 0x1fffffffffffffn)
}

/** CAMEO's code of a country; IGO and NGO are types, no countries. */
export function cameoCountry(country: string | null): string | null {
  if (country === null || !/^[A-Z]{3}$/.test(country) || country in CAMEO_TYPES_OF_SECTORS)
    return null
  return CAMEO_COUNTRIES[country] ?? country
}

/** CAMEO's type of a side, by its sector or because it is one itself. */
export const cameoType = ({ country, sector }: Side): string | null =>
  CAMEO_TYPES_OF_SECTORS[sector ?? ''] ?? CAMEO_TYPES_OF_SECTORS[country ?? ''] ?? null

/**
 * The year and the part of it that is over, as the codebook has it.
 *
 * @example fractionDate('2024-05-07') // '2024.4301'
 */
export function fractionDate(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return (year + ((month - 1) * 30 + date) / 365).toFixed(4)
}

/** `20240507080000` of a time in ISO 8601, UTC. */
export const stampOf = (at: string): string =>
  new Date(at).toISOString().slice(0, 19).replace(/\D/g, '')
