import { addDays, type CivilDay } from '../../article/index.ts'
import { holidayIn, monthOf, seasonDays, seasonStart, yearOf } from '../calendar.ts'
import type { Step } from '../expression.ts'
import {
  date,
  dayReading,
  type Evaluate,
  givenYear,
  type View,
  viewDay,
  yearText,
} from '../reading.ts'

/** `last spring`, `the summer of 1779`. */
export const evaluateSeason: Evaluate<'season'> = ({ season, near, ...when }, view) => {
  const seen = viewDay(view)
  const known =
    givenYear(when, view) ??
    (seen === null ? null : seasonYear(seen, seasonStart(season), near, view))
  if (known === null) return date(`XXXX-${season}`, 'season', null)
  return date(`${yearText(known)}-${season}`, 'season', seasonDays(known, season))
}

/** `last fall` is the latest that is over; alone, the one that the direction or the story points to. */
function seasonYear(seen: CivilDay, first: number, near: Step | undefined, view: View): number {
  const year = yearOf(seen)
  const month = monthOf(seen)
  if (near === -1) return month > first + 2 ? year : year - 1
  if (near === 1) return month < first ? year : year + 1
  if (near === 0) return first === 12 && month < 3 ? year - 1 : year
  if (view.narrative) return year
  return view.direction.side === 'past' && month < first ? year - 1 : year
}

/** `Christmas Day`, `last Thanksgiving`: more than four months ahead it is last year's. */
export const evaluateHoliday: Evaluate<'holiday'> = ({ name, near, ...when }, view) => {
  const seen = viewDay(view)
  const year = givenYear(when, view)
  if (year === null && seen === null) return date('XXXX-XX-XX', 'day', null)
  const now = seen ? yearOf(seen) : 0
  const of = (candidate: number) => holidayIn(name, candidate)
  const here = of(year ?? now)
  if (year !== null || !seen || !here) {
    return here ? dayReading(here) : date('XXXX-XX-XX', 'day', null)
  }
  const isLast = near === -1 && here >= seen
  const isNext = near === 1 && here <= seen
  const far = near === undefined && !view.narrative && here > addDays(seen, 120)
  // At the end of December "New Year's" is the one to come.
  const isPassed = near === undefined && !view.narrative && here < addDays(seen, -300)
  const day = of(isLast || far ? now - 1 : isNext || isPassed ? now + 1 : now) ?? here
  return dayReading(day)
}
