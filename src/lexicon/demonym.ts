import { COUNTRIES } from './countries.ts'
import { DEMONYMS } from './frozen/places.data.ts'

const KNOWN: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(({ adjectives }) => adjectives),
  ...DEMONYMS.trim().split(/\s+/),
])

/** Whether a word names the people or the manner of a place: `Russian`, `Koreans`, `Catalan`. */
export function isDemonym(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false
  return KNOWN.has(text) || (text.endsWith('s') && KNOWN.has(text.slice(0, -1)))
}
