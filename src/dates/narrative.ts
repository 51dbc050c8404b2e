import type { CivilDay } from '../article/index.ts'
import { yearOf } from './calendar.ts'
import type { Expression } from './expression.ts'
import type { Scanned } from './scan-dates.ts'

/** So many dates with years make a history, where nearly all of them lie before the year of publication. */
const LEAST_DATES = 6
const LEAST_SHARE = 0.8
/** News speaks of yesterday and last week; a history does so at most once in so many dates. */
const DATES_A_DEICTIC = 8

/**
 * Whether a text tells history: many dates with years, nearly all long past, and none of the words
 * that are seen from today. There "in May" means the May of the year that was told last.
 */
export function isNarrative(scanned: readonly Scanned[], published: CivilDay | null): boolean {
  let dated = 0
  let old = 0
  let recent = 0
  const limit = published === null ? Number.POSITIVE_INFINITY : yearOf(published)
  for (const { match } of scanned) {
    const { expression } = match
    if (isSeenFromToday(expression)) recent++
    if (expression.kind !== 'day' && expression.kind !== 'month' && expression.kind !== 'year')
      continue
    if (expression.year === undefined) continue
    dated++
    if (expression.year < limit) old++
  }
  return dated >= LEAST_DATES && recent * DATES_A_DEICTIC <= dated && old >= dated * LEAST_SHARE
}

const isSeenFromToday = (expression: Expression): boolean =>
  expression.kind === 'weekday' ||
  expression.kind === 'deictic' ||
  (expression.kind === 'unit' && expression.told !== true && expression.step !== undefined)
