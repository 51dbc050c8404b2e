import { ANY_WORDS } from '../frames/act-classes.data.ts'
import type { Frame, FrameParty } from '../frames/frame.ts'
import { partiesAgree } from './frame-conflict.ts'

/** Acts of everything, by which nothing is told apart. */
export const EMPTY_ACTS: ReadonlySet<string> = new Set(
  'have do make take get give go come say use true happen put know transfer receive begin end'.split(
    ' ',
  ),
)

/**
 * Whether the second frame, of somebody who denies or will not say, is the first one: the same doer is to blame, or the same act is
 * done by the same doer, or to the same one where no doer is told, or by and to nobody at all (`there was no attack`); and nobody
 * else is told to be the one it was done to.
 */
export function isSameFrame(x: Frame, y: Frame): boolean {
  const doers =
    x.doer && y.doer && [x.doer, y.doer].every((doer) => isTold(doer) && !isAny(doer))
      ? partiesAgree(x.doer, y.doer)
      : null
  if (doers === false) return false
  const isNamed = doers === true && (x.doer?.names.length ?? 0) > 0
  if (x.isBlame && y.isBlame && isNamed && (x.acts.length === 0 || y.acts.length === 0)) return true
  const [first, second] = [x.acts[0], y.acts[0]]
  const isMain = (act: string | undefined, { acts }: Frame): boolean =>
    act !== undefined && !EMPTY_ACTS.has(act) && acts.includes(act)
  // "This is no swap": what it is called is the act, not somebody.
  const others = (frame: Frame) =>
    frame.targets.filter(
      (target) =>
        !isDoer(target, x, y) && (target.names.length > 0 || target.head !== frame.acts[0]),
    )
  const same = others(x).some((target) => others(y).some((other) => partiesAgree(target, other)))
  if (!isMain(first, y) && !isMain(second, x)) {
    // Of an act of everything both say who does it to whom: "Chile sent arms to Peru".
    const isNamedToo = others(x).some((target) =>
      others(y).some((other) => target.names.length > 0 && partiesAgree(target, other)),
    )
    return isNamed && isNamedToo && first !== undefined && first === second
  }
  const apart =
    !same && [x, y].every((frame) => others(frame).some(({ names }) => names.length > 0))
  // "Nothing had been hidden", "there was no fraud": of no one alone.
  const isBare =
    x.acts.slice(0, 2).includes(second ?? '') &&
    saysNoMore(y, x) &&
    (y.targets.some(isAny) || others(y).length + Number(isTold(y.doer)) === 0)
  return !apart && (isNamed || same || isBare)
}

/** Whether one has no words beside those of the other: "no further extensions beyond June" are not any extension. */
const saysNoMore = ({ words, acts }: Frame, other: Frame): boolean =>
  words.every(
    (word) =>
      acts.includes(word) ||
      ANY_WORDS.has(word) ||
      EMPTY_ACTS.has(word) ||
      other.words.includes(word),
  )

/** Somebody or something, not a pronoun that nobody answers for. */
const isTold = (party: FrameParty | null): boolean =>
  party !== null && (party.head !== '' || party.names.length > 0)

const isAny = ({ head, names }: FrameParty): boolean => names.length === 0 && ANY_WORDS.has(head)

const isDoer = (target: FrameParty, x: Frame, y: Frame): boolean =>
  [x.doer, y.doer].some((doer) => doer !== null && partiesAgree(target, doer))
