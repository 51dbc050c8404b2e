import { civilDay, type Span, STORY_ROLES, weekdayOf } from '../../article/index.ts'
import type { Scanned } from '../scan-dates.ts'
import { type DayName, nameOf } from './day-name.ts'
import { isBeside } from './own-weekday.ts'
import type { ToldDay } from './told-day.ts'

/** A date, with or without its year, that a text names beside a weekday of its lead: that weekday is this date. */
export interface Pin {
  readonly weekday: number
  readonly name: Extract<DayName, { kind: 'date' }>
  /** `Wednesday (20 September)`: both stand side by side. */
  readonly beside: boolean
  /** Of the date, in the clean text. */
  readonly span: Span
}

/** Dates of the text, pictures included, that the weekdays of its lead may be. */
export function readPins(scanned: readonly Scanned[], told: readonly ToldDay[]): Pin[] {
  const weekdays = new Set(
    told.flatMap(({ lead, quoted, name }) =>
      lead && !quoted && name.kind === 'weekday' && !name.ahead ? [name.weekday] : [],
    ),
  )
  const pins: Pin[] = []
  scanned.forEach((entry, at) => {
    if (!STORY_ROLES.has(entry.piece.role)) return
    const { expression } = entry.match
    const name = nameOf(expression, false)?.name
    if (name?.kind !== 'date' || entry.direction.lean > 0) return
    const beside = weekdayBeside(scanned, at)
    const { lexemes } = entry.line
    const start = lexemes[entry.match.start]?.start ?? 0
    const span = { start, end: lexemes[entry.match.end - 1]?.end ?? start }
    // A picture may be of any day: its weekday counts where the lead tells of it.
    const isPicture = entry.piece.role === 'caption'
    if (beside !== undefined && isPicture && !weekdays.has(beside)) return
    if (beside !== undefined) pins.push({ weekday: beside, name, beside: true, span })
    else if (name.year !== undefined) {
      const day = civilDay(name.year, name.month, name.date)
      const weekday = day && weekdayOf(day)
      if (weekday && weekdays.has(weekday)) pins.push({ weekday, name, beside: false, span })
    }
  })
  return pins
}

/** The weekday that a date has, or stands beside: `Monday, June 10`, `Wednesday (20 September)`. */
function weekdayBeside(scanned: readonly Scanned[], at: number): number | undefined {
  const [before, entry] = [scanned[at - 1], scanned[at]!]
  const { expression } = entry.match
  if (expression.kind === 'day' && expression.weekday !== undefined) return expression.weekday
  if (!before || !isBeside(before, entry) || before.piece.index !== entry.piece.index)
    return undefined
  const name = nameOf(before.match.expression, false)?.name
  return name?.kind === 'weekday' ? name.weekday : undefined
}
