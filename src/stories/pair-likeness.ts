import type { Features } from './features.ts'
import { timeNearness } from './time-nearness.ts'

/** Days apart from which on two articles with days are not compared. */
export const FURTHEST = 30
/** What shared text is worth; damped by time, for quotations travel. */
const SHARED_TEXT = 0.1
/** Two pages of one text tell one story, whatever their days: one of them may bear a wrong stamp. */
const SAME_TEXT = 0.6

/** What two articles have of one another's text: nothing, a passage, or most of it. */
export type SharedText = 'none' | 'passage' | 'text'

/** Two articles that may tell one story, `a` before `b` by id, and how much supports it. */
export interface Edge {
  readonly a: string
  readonly b: string
  /** From `LEAST_EDGE` on; `SAME_STORY` and more makes one story of two. */
  readonly likeness: number
}

/** Likeness from which on a pair counts at all. */
export const LEAST_EDGE = 0.1
/** Mean likeness over all pairs from which on two groups of articles are one story. */
export const SAME_STORY = 0.13

/** Days between two articles; null where one of them has none. */
const gapOf = (a: Features, b: Features): number | null =>
  a.day === null || b.day === null ? null : Math.abs(a.day - b.day)

/**
 * How much supports one story of two articles: their common terms × how near their days are, measured by what is
 * asked of the shorter one. A function of the two alone, the same whichever comes first.
 */
export function pairLikeness(one: Features, two: Features, shared: SharedText = 'none'): number {
  if (shared === 'text') return Math.max(SAME_TEXT, likenessInTime(one, two, SHARED_TEXT))
  return likenessInTime(one, two, shared === 'passage' ? SHARED_TEXT : 0)
}

function likenessInTime(one: Features, two: Features, bonus: number): number {
  const [a, b] = one.id < two.id ? [one, two] : [two, one]
  const gap = gapOf(a, b)
  if (gap !== null && gap > FURTHEST) return 0
  const sure = [a, b].flatMap(({ dateConfidence }) => dateConfidence ?? [])
  const near = timeNearness(gap, sure.length === 0 ? undefined : Math.min(...sure))
  return (near * (cosine(a, b) + bonus)) / Math.min(a.asked, b.asked)
}

const weights = new WeakMap<Features, ReadonlyMap<string, number>>()

function weightsOf(features: Features): ReadonlyMap<string, number> {
  const known = weights.get(features) ?? new Map(features.vector)
  weights.set(features, known)
  return known
}

/** Sums in the order of `a`'s terms: floating point gives another last digit in another order. */
function cosine(a: Features, b: Features): number {
  const other = weightsOf(b)
  let product = 0
  for (const [term, weight] of a.vector) product += weight * (other.get(term) ?? 0)
  return product
}
