import type { Article } from '../article/index.ts'
import { writesDayFirst } from '../lexicon/index.ts'
import type { Prose } from '../text/index.ts'
import { cutPieces } from './piece.ts'
import { type DateOptions, resolveDates } from './resolve-dates.ts'
import { type Source, scanDates, sourceOfProse } from './scan-dates.ts'
import type { Timex } from './timex.ts'

/**
 * Finds every time expression, in all blocks, and resolves it to calendar days, seen from the day
 * of publication. Captions with a full date of their own and histories are seen from the days that
 * they tell. Tokens and grammar are not asked.
 *
 * @example findDates(prose, { published: '2024-01-15' })[0]?.value // '2024-01-14' for "on Sunday"
 */
export function findDates(prose: Prose, options: DateOptions = {}): Timex[] {
  const source = sourceOfProse(prose)
  const dayFirst = isDayFirst(prose.article)
  return resolveDates(source, scanDates(source), { dayFirst, ...options })
}

function isDayFirst({ origin }: Article): boolean {
  const host = origin.url && URL.canParse(origin.url) ? new URL(origin.url).hostname : ''
  return writesDayFirst(host)
}

/**
 * The same for plain characters, without an article: `spans` are offsets into `text`, `sentence` counts
 * the pieces that it is cut into.
 *
 * @example readDates('It rained on Sunday.', { published: '2024-01-15' })[0]?.from // '2024-01-14'
 */
export function readDates(text: string, options: DateOptions = {}): Timex[] {
  const source: Source = { text, pieces: cutPieces(text), place: (span) => [span] }
  return resolveDates(source, scanDates(source), options)
}
