/** A day of the calendar as written, `YYYY-MM-DD`, without clock or zone. Sorts as text. */
export type CivilDay = string

const MS_A_DAY = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Days since 1970-01-01, or `null` if `day` is not a day of the calendar (`2023-02-30`). */
export function dayNumber(day: CivilDay): number | null {
  const match = SHAPE.exec(day)
  if (!match) return null
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const time = Date.UTC(year, month - 1, date)
  const check = new Date(time)
  // Date.UTC reads the years 0–99 as 1900–1999 and lets days run over: both are no day here.
  const same = check.getUTCFullYear() === year && check.getUTCMonth() === month - 1
  return same && check.getUTCDate() === date ? time / MS_A_DAY : null
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
