import { dayNumber } from '../article/index.ts'
import { fixedRarities } from './rarities.ts'
import type { StoryInput } from './story.ts'
import { type TermVector, weighTerms } from './term-vector.ts'
import { readTerms, type Terms } from './terms.ts'

/** What of an article says which story it tells: a function of the article alone. */
export interface Features {
  readonly id: string
  readonly vector: TermVector
  /** The day of publication as a number; null where none is known. */
  readonly day: number | null
  readonly dateConfidence?: number
  /** How much of the likeness asked of others is asked of it: headlines alone share few words. */
  readonly asked: number
}

/** With fewer terms than this less likeness is asked, but never less than `LEAST_ASKED` of it. */
const FULL_TERMS = 30
const LEAST_ASKED = 0.35
/** Terms, the heaviest first, by which others are found. */
const LOOKED_UP = 25

/** Reads what of an article says which story it tells. */
export function readFeatures(input: StoryInput, terms: Terms = readTerms(input)): Features {
  const vector = weighTerms(terms, fixedRarities())
  return {
    id: input.id,
    vector,
    day: input.published ? dayNumber(input.published) : null,
    ...(input.dateConfidence === undefined ? {} : { dateConfidence: input.dateConfidence }),
    asked: Math.min(1, Math.max(LEAST_ASKED, vector.length / FULL_TERMS)),
  }
}

/** The terms by which an article is found, as 32-bit hashes, with their weights as whole numbers: sums of them are exact. */
export const lookedUpTerms = ({ vector }: Features): Map<number, number> =>
  new Map(
    vector.slice(0, LOOKED_UP).map(([term, weight]) => [hashOf(term), Math.round(WHOLE * weight)]),
  )

/** What a weight of one is as a whole number. */
const WHOLE = 10_000

/**
 * What two articles must have in common by these terms alone (sum of products of weights) to be compared by all: a page
 * is then laid beside the few that tell of its matter, not beside all that share a word with it.
 */
export const LEAST_COMMON = 0.03 * WHOLE * WHOLE

/** FNV-1a. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  return hash | 0
}
