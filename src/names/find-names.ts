import type { Analysis } from '../language/index.ts'
import type { Entity } from './entity.ts'

/** The entities of one article with every mention: names, adjectives, role nouns, pronouns. */
export function findNames(_analysis: Analysis): Entity[] {
  return []
}
