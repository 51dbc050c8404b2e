import type { Frame, FrameCount, FrameParty } from '../frames/frame.ts'
import { plainName, type Statement } from './statement.ts'

/** How much the common words of two statements must tell for their places to be two names of one. */
const LITTLE = 0.5

/** Whether two parties can be one: a name in common, or one noun where not both have names. */
export function partiesAgree(a: FrameParty, b: FrameParty): boolean {
  if (a.names.some((one) => b.names.some((other) => isName(one.name, other.name)))) return true
  if (a.names.length > 0 && b.names.length > 0) return false
  return a.head !== '' && a.head === b.head
}

const isName = (a: string, b: string): boolean => plainName(a) === plainName(b)

/** Whether two statements cannot be about one thing: other counts of the same, other days, the same done elsewhere. */
export function conflict(a: Statement, b: Statement): boolean {
  const [x, y] = [a.frame, b.frame]
  if (!x || !y) return false
  if (isElsewhere(x, y) && haveLittleInCommon(a, b, x, y)) return true
  const isOtherDay =
    x.days.length > 0 && y.days.length > 0 && !x.days.some((day) => y.days.includes(day))
  return isOtherDay || countsConflict(x.counts, y.counts)
}

/** `Lund arrived in Bergen`, `Lund will visit Oslo`: both name to whom or where it is done, and they are others. */
function isElsewhere(x: Frame, y: Frame): boolean {
  const named = ({ targets }: Frame) =>
    targets.filter(
      (target) =>
        target.names.length > 0 &&
        ![x.doer, y.doer].some((doer) => doer && partiesAgree(doer, target)),
    )
  const [mine, theirs] = [named(x), named(y)]
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((one) => theirs.some((other) => partiesAgree(one, other)))
  )
}

/** Names apart, their words tell of two things. */
function haveLittleInCommon(a: Statement, b: Statement, x: Frame, y: Frame): boolean {
  const names = new Set(
    [x.doer, y.doer]
      .flatMap((doer) => doer?.names ?? [])
      .flatMap(({ name }) => plainName(name).split(' ')),
  )
  const others = new Set(b.said.words.map(({ stem }) => stem))
  const common = a.said.words.filter(({ stem }) => others.has(stem) && !names.has(stem))
  return common.reduce((sum, { rarity }) => sum + rarity, 0) < LITTLE
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
