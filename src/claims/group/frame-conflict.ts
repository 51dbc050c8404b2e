import type { FrameCount, FrameParty } from '../frames/frame.ts'
import { plainName, type Statement } from './statement.ts'

/** Whether two parties can be one: a name in common, or one noun where not both have names. */
export function partiesAgree(a: FrameParty, b: FrameParty): boolean {
  if (a.names.some((one) => b.names.some((other) => isName(one.name, other.name)))) return true
  if (a.names.length > 0 && b.names.length > 0) return false
  return a.head !== '' && a.head === b.head
}

const isName = (a: string, b: string): boolean => plainName(a) === plainName(b)

/** Whether two statements cannot be about one thing: other counts of the same, other days. */
export function conflict({ frame: x }: Statement, { frame: y }: Statement): boolean {
  if (!x || !y) return false
  const isOtherDay =
    x.days.length > 0 && y.days.length > 0 && !x.days.some((day) => y.days.includes(day))
  return isOtherDay || countsConflict(x.counts, y.counts)
}

/** Whether two statements tell of other acts of others. */
export function isOther({ frame: x }: Statement, { frame: y }: Statement): boolean {
  if (!x?.doer || !y?.doer || partiesAgree(x.doer, y.doer)) return false
  return x.acts.length > 0 && y.acts.length > 0 && !x.acts.some((act) => y.acts.includes(act))
}

/** `two tankers` are not `four tankers`; a hundred thousand and 110,000 may be one count. */
export function countsConflict(a: readonly FrameCount[], b: readonly FrameCount[]): boolean {
  return a.some(({ value, unit }) => {
    const others = b.filter((other) => other.unit === unit)
    return others.length > 0 && others.every((other) => !isNear(value, other.value))
  })
}

/** Whether one of the counts is the very one. */
export const isCountIn = ({ value, unit }: FrameCount, counts: readonly FrameCount[]): boolean =>
  counts.some((one) => one.value === value && one.unit === unit)

const isNear = (a: number, b: number): boolean =>
  a === b || (Math.min(a, b) >= 1_000 && Math.max(a, b) / Math.min(a, b) < 1.25)
