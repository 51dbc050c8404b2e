import { STORY_ROLES } from '../../article/index.ts'
import type { Scanned } from '../scan-dates.ts'
import { nameOf } from './day-name.ts'

/** A weekday, 1 (Monday) to 7, on which a text says that it was written; `sure` where it counts from its own day. */
export interface OwnWeekday {
  readonly weekday: number
  readonly sure: boolean
}

/** Words between two names of one day: `tomorrow, Saturday`, `Wednesday (20 September)`. */
const BESIDE = /^[\s,(]{0,3}$/
/** `later on Monday`, `earlier Monday`: the day itself, of which some is over. */
const SAME_DAY = /^(?:later|earlier)(?:on)?$/

/**
 * What the words prove of the weekday on which the text was written: `today, Wednesday` on a Wednesday, `Yesterday (Sunday)`
 * on a Monday, `later on Monday` on a Monday.
 */
export function ownWeekdays(scanned: readonly Scanned[]): OwnWeekday[] {
  return scanned.flatMap((entry, at): OwnWeekday[] => {
    if (!STORY_ROLES.has(entry.piece.role)) return []
    const name = nameOf(entry.match.expression, false)?.name
    if (name?.kind === 'weekday' && isSameDay(entry))
      return [{ weekday: name.weekday, sure: false }]
    const before = scanned[at - 1]
    if (before?.piece.index !== entry.piece.index || !isBeside(before, entry)) return []
    const names = [nameOf(before.match.expression, false)?.name, name]
    const offset = names.find((one) => one?.kind === 'offset')
    const weekday = names.find((one) => one?.kind === 'weekday')
    if (offset?.kind !== 'offset' || weekday?.kind !== 'weekday') return []
    return [{ weekday: ((weekday.weekday - 1 - offset.days + 14) % 7) + 1, sure: true }]
  })
}

export const isBeside = (before: Scanned, { line, match }: Scanned): boolean =>
  BESIDE.test(
    line.lexemes
      .slice(before.match.end, match.start)
      .map(({ text }) => text)
      .join(''),
  )

/** Whether a weekday is told as the text's own: `later on Monday`. */
export const isSameDay = (entry: Scanned): boolean => SAME_DAY.test(lowerBefore(entry, 2))

/** The words before an expression, run together: with one more than asked for where `on` stands between. */
export function lowerBefore({ line, match }: Scanned, count: number): string {
  const words = line.lexemes.slice(Math.max(0, match.start - count), match.start)
  const last = words.at(-1)?.lower ?? ''
  return last === 'on' ? words.map(({ lower }) => lower).join('') : last
}
