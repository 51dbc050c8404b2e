import { countryName } from './find/gazetteer.ts'

/** The office that a person holds: `foreign minister` of a country, `spokesperson` of a body. */
export interface HeldOffice {
  /** Lower case: `foreign minister`. */
  readonly title: string
  /** As written: `Transport Ministry`. */
  readonly body?: string
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
}

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
