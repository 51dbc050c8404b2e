import { addDays, type CivilDay } from './civil-day.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * Days as a newspaper writes them: `15 Jan 2024`, `15–17 Jan 2024`, `30 Jan – 2 Feb 2024`, `Jan
 * 2024`.
 *
 * @example formatDays('2024-01-15', '2024-01-17') // '15–17 Jan 2024'
 */
export function formatDays(from: CivilDay, to: CivilDay): string {
  const [a, b] = [parts(from), parts(to)]
  return a.year === b.year
    ? `${daysOfYear(from, to)} ${a.year}`
    : `${a.day} ${a.month} ${a.year} – ${b.day} ${b.month} ${b.year}`
}

/** Days of one year without the year: `15 Jan`, `30 Jan – 2 Feb`; of two years with both. */
export function formatDaysOfYear(from: CivilDay, to: CivilDay): string {
  return from.slice(0, 4) === to.slice(0, 4) ? daysOfYear(from, to) : formatDays(from, to)
}

function daysOfYear(from: CivilDay, to: CivilDay): string {
  const [a, b] = [parts(from), parts(to)]
  if (from === to) return `${a.day} ${a.month}`
  if (isWholeMonth(from, to)) return a.month
  if (a.month !== b.month) return `${a.day} ${a.month} – ${b.day} ${b.month}`
  return `${a.day}–${b.day} ${b.month}`
}

const isWholeMonth = (from: CivilDay, to: CivilDay): boolean =>
  from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && addDays(to, 1).endsWith('-01')

function parts(day: CivilDay): { day: number; month: string; year: string } {
  const [year = '', month = '', date = ''] = day.split('-')
  return { day: Number(date), month: MONTHS[Number(month) - 1] ?? '', year }
}
