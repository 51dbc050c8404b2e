/**
 * How news words lie about the day they are published, as shares measured on TimeBank, AQUAINT and
 * MEANTIME (316 texts, 1989–2013), smoothed by half a count. Each is set against an even spread.
 */

/** How much likelier than an even spread each cell of a table of counts is, as a logarithm. */
function toLogOdds(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count + 0.5, 0)
  return counts.map((count) => Math.log(((count + 0.5) / total) * counts.length))
}

/** A bare weekday in the lead by days back (0 = the day itself, 6 = tomorrow), under an agency's dateline. */
export const LEAD_WIRE = toLogOdds([43, 13, 1, 0.5, 0, 0, 2])
/** The same elsewhere. */
export const LEAD_OTHER = toLogOdds([18, 10, 5, 9, 1, 0, 1])
/** A bare weekday further down, after a verb in the past and after one that looks ahead. */
export const WEEKDAY_PAST = toLogOdds([75, 51, 25, 29, 8, 1, 1])
/** After a verb that looks ahead. */
export const WEEKDAY_FUTURE = toLogOdds([5, 5, 3, 5, 3, 3, 12])

/** A bare month by months ahead of publication, counted round the year (11 = last month). */
export const MONTH_PAST = toLogOdds([2, 3, 4, 3, 3, 3, 5, 6, 5, 6, 10, 15])
/** After a verb that looks ahead. */
export const MONTH_FUTURE = toLogOdds([2, 8, 3, 4, 1, 1, 1, 0.5, 1, 0.5, 1, 1])

/** A day and month without a year: its distance in days up to `to`, and how much likelier than chance. */
export const MONTH_DAY_PAST: readonly { to: number; ratio: number }[] = [
  { to: -93, ratio: 0.3 },
  { to: -63, ratio: 1.1 },
  { to: -32, ratio: 2 },
  { to: -15, ratio: 3.9 },
  { to: -8, ratio: 6 },
  { to: 0, ratio: 3 },
  { to: 14, ratio: 3 },
  { to: 62, ratio: 0.8 },
  { to: 184, ratio: 0.25 },
]
/** After a verb that looks ahead. */
export const MONTH_DAY_FUTURE: readonly { to: number; ratio: number }[] = [
  { to: -63, ratio: 0.25 },
  { to: -1, ratio: 0.6 },
  { to: 31, ratio: 6 },
  { to: 62, ratio: 2 },
  { to: 184, ratio: 0.3 },
]

/** Of a date without a year that lies beyond half a year in any reading. */
export const FAR_DATE = -1.6

/** A quarter of the year by quarters back: reports on earnings come out in the one after. */
export const QUARTER = toLogOdds([15, 67, 4, 3])

/** Kinds of clue that the genre decides as much as the day keep this share of their log-odds. */
export const SHARES = {
  lead: 1,
  weekday: 0.4,
  month: 0.75,
  'month-day': 0.8,
  quarter: 0.5,
  full: 1,
  year: 0.2,
}

/** The latest year named, less the year of publication: log-odds. */
export const YEAR_GAP: Readonly<Record<number, number>> = { [-1]: -0.3, 0: 0.7, 1: 0 }
/** Of any other gap. */
export const YEAR_FAR = -1

/** Log-odds of a full date told in the past tense that lies after publication. */
export const AFTERWARDS = -4
/** Of a weekday that the calendar does not have on the day named beside it. */
export const WRONG_WEEKDAY = -2.5
