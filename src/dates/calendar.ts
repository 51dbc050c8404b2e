import { addDays, type CivilDay, civilDay, dayFromNumber, weekdayOf } from '../article/index.ts'
import type { Season } from './expression.ts'
import { HOLIDAYS } from './sense.data.ts'

/** First and last day, both included. */
export interface Days {
  readonly from: CivilDay
  readonly to: CivilDay
}

/** A number with zeros before it: `7` as `07`. */
export const pad = (value: number, size = 2): string => String(value).padStart(size, '0')

/** The year of a day. */
export const yearOf = (day: CivilDay): number => Number(day.slice(0, 4))
/** The month of a day, from 1. */
export const monthOf = (day: CivilDay): number => Number(day.slice(5, 7))
/** The quarter of a day, from 1. */
export const quarterOf = (day: CivilDay): number => Math.ceil(monthOf(day) / 3)

/** The days of `count` months from a month; null before the year 100 and after 9999. */
export function monthDays(year: number, month: number, count = 1): Days | null {
  const from = civilDay(year, month, 1)
  const last = month + count - 1
  const next = civilDay(year + Math.floor(last / 12), (last % 12) + 1, 1)
  return from && next ? { from, to: addDays(next, -1) } : null
}

/** First and last day of a year, or of so many years from it on; null outside the calendar. */
export const yearDays = (year: number, count = 1): Days | null => monthDays(year, 1, count * 12)

const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** Northern seasons by month; a winter is named for the year in which it begins. */
export const seasonDays = (year: number, season: Season): Days | null =>
  monthDays(year, FIRST_MONTH[season], 3)

/** The month in which a season begins, from 1. */
export const seasonStart = (season: Season): number => FIRST_MONTH[season]

/** The ISO week of a day: its year and number, Monday to Sunday. */
export function weekOf(day: CivilDay): Days & { value: string } {
  const from = addDays(day, 1 - weekdayOf(day))
  // ISO 8601: a week belongs to the year of its Thursday.
  const thursday = addDays(from, 3)
  const year = yearOf(thursday)
  const first = civilDay(year, 1, 4) ?? thursday
  const start = addDays(first, 1 - weekdayOf(first))
  const week = Math.round((Date.parse(from) - Date.parse(start)) / 604_800_000) + 1
  return { from, to: addDays(from, 6), value: `${pad(year, 4)}-W${pad(week)}` }
}

/** A month moved by `count`: its year and number. */
export function moveMonth(year: number, month: number, count: number): [number, number] {
  const index = year * 12 + month - 1 + count
  return [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
}

/** The day of a holiday in a year, or null. */
export function holidayIn(name: string, year: number): CivilDay | null {
  const rule = HOLIDAYS[name]
  if (!rule) return null
  if ('date' in rule) return civilDay(year, rule.month, rule.date)
  if ('easter' in rule) return addDays(easter(year), rule.easter)
  const month = monthDays(year, rule.month)
  if (!month) return null
  if (rule.nth < 0) return addDays(month.to, -((weekdayOf(month.to) - rule.weekday + 7) % 7))
  const ahead = (rule.weekday - weekdayOf(month.from) + 7) % 7
  return addDays(month.from, ahead + 7 * (rule.nth - 1))
}

/** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): CivilDay {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return civilDay(year, Math.floor(f / 31), (f % 31) + 1) ?? dayFromNumber(0)
}
