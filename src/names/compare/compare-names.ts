import { compareOrganisations } from './compare-organisations.ts'
import { comparePersons } from './compare-persons.ts'

/**
 * How surely two spellings name the same person or organisation, 0 to 1; from 0.8 on they are held
 * to be one. Titles, forms of address and legal forms do not count; romanisations are forgiven.
 *
 * @example compareNames('Sergei Petrov', 'Foreign Minister Sergey Petrov', 'person') // 0.99
 * @example compareNames('Kim Dong Un', 'Kim Dong Il', 'person') // below 0.8
 */
export function compareNames(a: string, b: string, kind?: 'person' | 'organisation'): number {
  if (a === b) return a.trim() === '' ? 0 : 1
  if (kind === 'person') return comparePersons(a, b)
  if (kind === 'organisation') return compareOrganisations(a, b)
  return Math.min(1, Math.max(comparePersons(a, b), compareOrganisations(a, b)))
}
