import { civilDay, daysBetween } from '../article/index.ts'
import type { Timex } from '../dates/index.ts'
import type { Annotated } from '../record/index.ts'

/** "13 December" on a page without a day. */
const YEARLESS = /^XXXX-(\d\d)-(\d\d)$/
/** Pages of a story tell of what lies so many days before them, seldom of what lies so many ahead. */
const BACK = 300
const AHEAD = 60
/** The pages of a story lie so near together that one year fits. */
const LONGEST = 60

/** The first and the last day of the dated pages of a story; null where it has none, or is a saga. */
export function daysOfStory(members: readonly Annotated[]): readonly [string, string] | null {
  const days = members
    .flatMap(({ published: { value, confidence } }) => (value && confidence >= SURE ? [value] : []))
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  return first && last && daysBetween(first, last) <= LONGEST ? [first, last] : null
}

/** A page of the story that is as sure of its day places the others. */
const SURE = 0.7

/** A date without a year, of a page that nothing dates, in the one year in which its story lies. */
export function inYearOfStory(timex: Timex, days: readonly [string, string] | null): Timex {
  const [, month, date] = YEARLESS.exec(timex.value) ?? []
  if (!days || timex.from || month === undefined || date === undefined) return timex
  const year = Number(days[1].slice(0, 4))
  const day = [year + 1, year, year - 1]
    .flatMap((one) => civilDay(one, Number(month), Number(date)) ?? [])
    .find((one) => daysBetween(days[1], one) <= AHEAD && daysBetween(one, days[0]) <= BACK)
  return day ? { ...timex, from: day, to: day } : timex
}
