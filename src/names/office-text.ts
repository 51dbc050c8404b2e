import { countryName } from './find/country-codes.ts'
import type { HeldOffice } from './held-office.ts'

/**
 * An office in words: `foreign minister of North Korea`; `spokesperson, Transport Ministry`.
 *
 * @example officeText({ title: 'president', country: 'FRA' }) // 'president of France'
 */
export function officeText({ title, body, country }: HeldOffice): string {
  if (body) return `${title}, ${body}`
  const of = country ? countryName(country) : undefined
  return of ? `${title} of ${of}` : title
}
