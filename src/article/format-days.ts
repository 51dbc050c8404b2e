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
  if (from === to) return `${a.day} ${a.month} ${a.year}`
  if (isWholeMonth(from, to)) return `${a.month} ${a.year}`
  if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} – ${b.day} ${b.month} ${b.year}`
  if (a.month !== b.month) return `${a.day} ${a.month} – ${b.day} ${b.month} ${b.year}`
  return `${a.day}–${b.day} ${b.month} ${b.year}`
}

const isWholeMonth = (from: CivilDay, to: CivilDay): boolean =>
  from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && addDays(to, 1).endsWith('-01')

function parts(day: CivilDay): { day: number; month: string; year: string } {
  const [year = '', month = '', date = ''] = day.split('-')
  return { day: Number(date), month: MONTHS[Number(month) - 1] ?? '', year }
}
