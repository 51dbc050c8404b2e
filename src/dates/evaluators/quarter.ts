import type { CivilDay } from '../../article/index.ts'
import { monthDays, moveMonth, quarterOf, yearOf } from '../calendar.ts'
import {
  date,
  type Evaluate,
  givenYear,
  quarterReading,
  type View,
  viewDay,
  yearText,
} from '../reading.ts'

/** `the third quarter`, `the quarter`, `the year-ago quarter`. */
export const evaluateQuarter: Evaluate<'quarter'> = ({ quarter, yearAgo, ...when }, view) => {
  const seen = viewDay(view)
  const year = givenYear(when, view)
  const known = view.quarter
  const back = yearAgo ? 1 : 0
  if (quarter === null) {
    if (known && (seen === null || isOver(known, seen))) {
      return quarterReading(known.year - back, known.quarter)
    }
    if (seen === null) return date('XXXX-QX', 'quarter', null)
    // "the quarter" that is reported on is the last one that is over.
    const [before, month] = moveMonth(yearOf(seen), quarterOf(seen) * 3 - 2, -3)
    return quarterReading(before - back, Math.ceil(month / 3))
  }
  if (year !== null) return quarterReading(year, quarter)
  if (seen === null) return date(`XXXX-Q${quarter}`, 'quarter', null)
  // The fourth quarter is the one of last year until autumn looks ahead to this year's.
  const ahead = quarter - quarterOf(seen)
  const isPast = ahead > 1 || (ahead > 0 && view.direction.side === 'past')
  return quarterReading(yearOf(seen) - (isPast ? 1 : 0) - back, quarter)
}

const isOver = (known: NonNullable<View['quarter']>, seen: CivilDay): boolean =>
  known.year < yearOf(seen) || (known.year === yearOf(seen) && known.quarter < quarterOf(seen))

/** `the first half of 2019`. */
export const evaluateHalf: Evaluate<'half'> = ({ half, ...when }, view) => {
  const seen = viewDay(view)
  const known = givenYear(when, view) ?? (seen === null ? null : yearOf(seen))
  if (known === null) return date(`XXXX-H${half}`, 'half-year', null)
  return date(`${yearText(known)}-H${half}`, 'half-year', monthDays(known, half * 6 - 5, 6))
}
