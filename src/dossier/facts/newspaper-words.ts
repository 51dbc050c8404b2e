import { formatDays, weekdayOf } from '../../article/index.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** `Mon 15 Jan 2024`. */
export const dayWithWeekday = (day: string): string =>
  `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${formatDays(day, day)}`
