import type { Frame, FrameCount, FrameParty } from '../frames/frame.ts'
import { PAIR_WEIGHTS } from './pair-weights.data.ts'
import { plainName, type Statement } from './statement.ts'

/** How much of a pair's likeness two frames have, feature by feature. */
type PairFeatures = { readonly [feature in keyof typeof PAIR_WEIGHTS]: number }

/** How surely two statements are about one thing, whatever side they take; 0 where one of them has no frame. */
export function frameLikeness(a: Statement, b: Statement): number {
  if (!a.frame || !b.frame) return 0
  const features = pairFeatures(a, b, a.frame, b.frame)
  let sum = 0
  for (const [name, weight] of Object.entries(PAIR_WEIGHTS))
    sum += weight * features[name as keyof PairFeatures]
  return 1 / (1 + Math.exp(-sum))
}

function pairFeatures(a: Statement, b: Statement, x: Frame, y: Frame): PairFeatures {
  const doers = x.doer && y.doer ? partiesAgree(x.doer, y.doer) : null
  const isBlame = x.isBlame && y.isBlame && doers === true
  const isOne = (x.acts[0] ?? '') !== '' && x.acts[0] === y.acts[0]
  const isAct = !isOne && x.acts.some((act) => y.acts.includes(act))
  const own = x.words.filter((word) => y.words.includes(word)).length
  const all = x.words.length + y.words.length - own
  const isAsked = x.acts.length === 0 || y.acts.length === 0
  // "Chad handled it by its laws" has Chad twice: only others than the doer say more of what is done.
  const isOwn = (target: FrameParty) =>
    [x.doer, y.doer].some((doer) => doer && partiesAgree(target, doer))
  const targets = x.targets.filter(
    (target) => !isOwn(target) && y.targets.some((other) => partiesAgree(target, other)),
  )
  const isNamed = (target: FrameParty) => target.names.length > 0 && !isOwn(target)
  const areOthers = targets.length === 0 && x.targets.some(isNamed) && y.targets.some(isNamed)
  return {
    bias: 1,
    sameAct: Number(isOne),
    commonAct: Number(isAct),
    sameDoer: Number(doers === true),
    otherDoer: Number(doers === false),
    sameTarget: Math.min(2, targets.length),
    otherTarget: Number(areOthers),
    bothBlame: Number(isBlame),
    bareBlame: Number(isBlame && isAsked),
    words: all > 0 ? own / all : 0,
    commonWords: Math.min(4, own),
    inside: Number(own > 2 && own === Math.min(x.words.length, y.words.length)),
    sameSpeaker: Number(meets(a.voices, b.voices)),
    otherCount: Number(countsConflict(x.counts, y.counts)),
    sameCount: Number(
      x.counts.some(({ value, unit }) =>
        y.counts.some((one) => one.value === value && one.unit === unit),
      ),
    ),
  }
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** Whether two parties can be one: a name in common, or one noun where not both have names. */
function partiesAgree(a: FrameParty, b: FrameParty): boolean {
  if (a.names.some((one) => b.names.some((other) => isName(one.name, other.name)))) return true
  if (a.names.length > 0 && b.names.length > 0) return false
  return a.head !== '' && a.head === b.head
}

function isName(a: string, b: string): boolean {
  const [x, y] = [plainName(a), plainName(b)]
  return x === y
}

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
function countsConflict(a: readonly FrameCount[], b: readonly FrameCount[]): boolean {
  return a.some(({ value, unit }) => {
    const others = b.filter((other) => other.unit === unit)
    return others.length > 0 && others.every((other) => !isNear(value, other.value))
  })
}

const isNear = (a: number, b: number): boolean =>
  a === b || (Math.min(a, b) >= 1_000 && Math.max(a, b) / Math.min(a, b) < 1.25)
