/** A day of the calendar as written, `YYYY-MM-DD`, without clock or zone. Sorts as text. */
export type CivilDay = string

const MS_A_DAY = 86_400_000
/** The days of a common year before each month. */
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Days from 0000-01-01 of the proleptic Gregorian calendar to 1970-01-01. */
const EPOCH = 719_528
const FIRST_YEAR = 100

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
/** Days from 0000-01-01 to the first of January of a year. */
const daysBefore = (year: number): number =>
  year * 365 + Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400)

/** The digits from `at` on, or NaN. */
function digitsAt(text: string, at: number, count: number): number {
  let value = 0
  for (let index = at; index < at + count; index++) {
    const digit = text.charCodeAt(index) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/** Days since 1970-01-01, or `null` if `day` is not a day of the calendar (`2023-02-30`), or before the year 100. */
export function dayNumber(day: CivilDay): number | null {
  if (day.length !== 10 || day[4] !== '-' || day[7] !== '-') return null
  const [year, month, date] = [digitsAt(day, 0, 4), digitsAt(day, 5, 2), digitsAt(day, 8, 2)]
  if (!(year >= FIRST_YEAR && month >= 1 && month <= 12 && date >= 1)) return null
  const leap = isLeap(year) ? 1 : 0
  if (date > (MONTH_LENGTHS[month - 1] ?? 0) + (month === 2 ? leap : 0)) return null
  const before = (BEFORE_MONTH[month - 1] ?? 0) + (month > 2 ? leap : 0)
  return daysBefore(year) + before + date - 1 - EPOCH
}

/** The day that is `number` days after 1970-01-01. */
export function dayFromNumber(number: number): CivilDay {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10)
}

/** Builds a day from its parts (month 1–12), or `null` where the calendar has no such day. */
export function civilDay(year: number, month: number, date: number): CivilDay | null {
  const pad = (value: number, size: number) => String(value).padStart(size, '0')
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
  return dayNumber(day) === null ? null : day
}

/** `day` moved by `count` days (back if negative). */
export function addDays(day: CivilDay, count: number): CivilDay {
  return dayFromNumber((dayNumber(day) ?? 0) + count)
}

/** Days from `from` to `to`; negative if `to` is the earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0)
}

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export function weekdayOf(day: CivilDay): number {
  return (((((dayNumber(day) ?? 0) + 3) % 7) + 7) % 7) + 1
}
