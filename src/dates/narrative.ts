import type { CivilDay } from '../article/index.ts'
import { yearOf } from './calendar.ts'
import type { Scanned } from './find-dates.ts'

/** So many dates with years, and so large a share of all, make a history. */
const LEAST_DATES = 6
const LEAST_SHARE = 0.3
/** Years before publication that a history's dates lie. */
const YEARS_BACK = 2

/**
 * Whether a text tells history: many dates with years, nearly all long before publication. There
 * "in May" means the May after the day that was told last, not the one before publication.
 */
export function isNarrative(scanned: readonly Scanned[], published: CivilDay | null): boolean {
  let dated = 0
  let old = 0
  let recent = 0
  const limit = published === null ? Number.POSITIVE_INFINITY : yearOf(published) - YEARS_BACK
  for (const { match } of scanned) {
    const { expression } = match
    if (expression.kind === 'weekday' || expression.kind === 'deictic') recent++
    if (expression.kind !== 'day' && expression.kind !== 'month' && expression.kind !== 'year')
      continue
    if (expression.year === undefined) continue
    dated++
    if (expression.year < limit) old++
  }
  if (dated < LEAST_DATES || recent > dated / 4) return false
  return dated / scanned.length >= LEAST_SHARE && old / dated >= 0.7
}
