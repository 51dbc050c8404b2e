import { hull } from '../article/index.ts'
import type { Entity } from '../names/index.ts'

/** Whom the pronouns of a story's articles mean: names by article and place. */
export type Antecedents = ReadonlyMap<string, string>

const placeKey = (article: string, start: number): string => `${article} ${start}`

export function findAntecedents(entities: readonly Entity[]): Antecedents {
  const known = new Map<string, string>()
  for (const { name, kind, mentions } of entities) {
    for (const { type, article, spans, text, rule } of mentions) {
      // "He" is no union and no town.
      const fits = kind === 'person' || !/^(?:he|she|him|her|his)$/i.test(text)
      // In doubt a pronoun stays a pronoun.
      if (type === 'pronoun' && fits && rule !== 'pronoun.person')
        known.set(placeKey(article, hull(spans).start), name)
    }
  }
  return known
}

/** The name that a pronoun at one of these places means. */
export function nameAt(
  known: Antecedents,
  article: string,
  places: readonly number[],
): string | undefined {
  return places.map((place) => known.get(placeKey(article, place))).find(Boolean)
}
