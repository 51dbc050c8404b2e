import type { Analysis } from '../../language/index.ts'

/** Somebody's surname outweighs a place of that name so many times. */
const OUTWEIGHS = 3

/**
 * The words that the tables know as places and that an article uses as a surname: `Ada Paris … Paris says`. The name
 * finder of `language` takes them for a person, in full somewhere and nearly everywhere alone. In lower case.
 */
export function placeSurnames({ sentences }: Analysis): ReadonlySet<string> {
  const weights = new Map<string, { person: number; place: number; full: boolean }>()
  for (const { names, words } of sentences) {
    for (const { start, end, type, p } of names) {
      const last = words[end - 1]?.text.toLowerCase()
      if (!last || type === 'ORG') continue
      const weight = weights.get(last) ?? { person: 0, place: 0, full: false }
      weights.set(last, weight)
      if (type === 'LOC') weight.place += p
      else weight.person += p
      if (type === 'PER' && end - start > 1) weight.full = true
    }
  }
  const found = [...weights].filter(
    ([, { person, place, full }]) => full && person > 1 && person > OUTWEIGHS * place,
  )
  return new Set(found.map(([word]) => word))
}
