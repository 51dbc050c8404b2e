import { formatDays } from '../../src/article/format-days.ts'

/** Days as a newspaper prints them; `none` where there is no day. */
export const days = (first: string | null, last: string | null, none = 'no proved day'): string =>
  first === null ? none : formatDays(first, last ?? first)

/** A date of a timeline: `2024-04-26`, or `2024-04-24/2024-04-26`. */
export const dated = (date: string): string => {
  const [from = '', to = from] = date.split('/')
  return formatDays(from, to)
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** When a line of the log was written: `Sun 21:10`, `3 May 21:10` of another week. */
export function clock(at: string, now: number): string {
  const when = new Date(at)
  if (at === '' || Number.isNaN(when.getTime())) return 'before'
  const two = (part: number) => String(part).padStart(2, '0')
  const time = `${two(when.getHours())}:${two(when.getMinutes())}`
  const age = now - when.getTime()
  if (age >= 0 && age < 86_400_000 && new Date(now).getDate() === when.getDate()) return time
  if (age >= 0 && age < 6 * 86_400_000) return `${WEEKDAYS[when.getDay()]} ${time}`
  const day = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`
  return `${formatDays(day, day)} ${time}`
}

/** `3 reports`, `1 report`. */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`
