import type { OwnWeekday } from './own-weekday.ts'
import type { ToldDay } from './told-day.ts'
import { WEEKDAY_ODDS } from './weekday-odds.data.ts'

/** What a text's weekdays show of the weekday on which it was published. */
export interface WeekdayClues {
  readonly told: readonly ToldDay[]
  /** Weekdays that the words name as the text's own. */
  readonly own: readonly OwnWeekday[]
  readonly isWire: boolean
}

const back = (weekday: number, day: number): number => (day - weekday + 7) % 7

/** The features of a weekday of publication, 1 (Monday) to 7, as keys of `WEEKDAY_ODDS`; none where no weekday is told. */
export function weekdayFeatures({ told, own, isWire }: WeekdayClues, day: number): string[] {
  const past: ToldDay[] = []
  let ahead = 8
  for (const one of told) {
    if (one.quoted || one.name.kind !== 'weekday') continue
    if (!one.name.ahead) past.push(one)
    else ahead = Math.min(ahead, ((one.name.weekday - day + 6) % 7) + 1)
  }
  if (past.length === 0 && ahead > 7 && own.length === 0) return []
  const found = [day > 5 ? 'weekend' : 'workday']
  const lead = past.find((one) => one.lead) ?? past[0]
  if (lead?.name.kind === 'weekday') {
    const days = back(lead.name.weekday, day)
    found.push(`lead ${days}`)
    if (isWire) found.push(`wire ${Math.min(2, days)}`)
    if (lead.late) found.push(`late ${Math.min(2, days)}`)
  }
  let nearest = 7
  let farthest = -1
  for (const { name } of past) {
    if (name.kind !== 'weekday') continue
    nearest = Math.min(nearest, back(name.weekday, day))
    farthest = Math.max(farthest, back(name.weekday, day))
  }
  if (farthest >= 0) found.push(`nearest ${nearest}`)
  if (farthest > nearest) found.push(`farthest ${farthest}`)
  if (ahead <= 7) found.push(`ahead ${ahead}`)
  for (const { weekday } of own.slice(0, 1)) found.push(weekday === day ? 'own' : 'other')
  return found
}

/** "today, Wednesday": too seldom to be counted, and hardly ever written on another day. */
const SURE = 2.5

/** What the weekdays of a text say for each weekday of publication, Monday first, in log-odds against an even chance. */
export function weekdayWeights(clues: WeekdayClues): readonly number[] {
  const sure = clues.own.find((one) => one.sure)?.weekday
  const sums = [1, 2, 3, 4, 5, 6, 7].map((day) =>
    weekdayFeatures(clues, day).reduce(
      (sum, key) => sum + (WEEKDAY_ODDS[key] ?? 0),
      sure === day ? SURE : 0,
    ),
  )
  const top = Math.max(...sums)
  const all = sums.reduce((sum, one) => sum + Math.exp(one - top), 0)
  return sums.map((one) => one - top - Math.log(all / 7))
}
