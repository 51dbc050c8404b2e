import { meaningOf, wordLikeness } from '../../language/index.ts'
import type { Frame, FrameParty } from '../frames/frame.ts'
import { isCountIn, partiesAgree } from './frame-conflict.ts'
import type { PairFeatures } from './pair-feature-names.ts'

/** Parties beside the doer whose nouns are compared. */
const MOST_TARGETS = 4
type FrameFeatures = Pick<
  PairFeatures,
  | 'sameAct'
  | 'commonAct'
  | 'likeAct'
  | 'otherAct'
  | 'sameDoer'
  | 'otherDoer'
  | 'otherNamedDoer'
  | 'doerUnknown'
  | 'sameTargets'
  | 'otherTarget'
  | 'crossed'
  | 'likeDoer'
  | 'likeTarget'
  | 'sameActAndDoer'
  | 'sameActAndTarget'
  | 'bothBlame'
  | 'bareBlame'
  | 'namesInCommon'
  | 'namesApart'
  | 'sameCount'
  | 'countMissing'
  | 'noFrame'
>

const NO_FRAMES: FrameFeatures = {
  sameAct: 0,
  commonAct: 0,
  likeAct: 0,
  otherAct: 0,
  sameDoer: 0,
  otherDoer: 0,
  otherNamedDoer: 0,
  doerUnknown: 0,
  sameTargets: 0,
  otherTarget: 0,
  crossed: 0,
  likeDoer: 0,
  likeTarget: 0,
  sameActAndDoer: 0,
  sameActAndTarget: 0,
  bothBlame: 0,
  bareBlame: 0,
  namesInCommon: 0,
  namesApart: 0,
  sameCount: 0,
  countMissing: 0,
  noFrame: 1,
}

/** What two frames have in common and what not; `noFrame` alone where one of them is missing. */
export function frameFeatures(x: Frame | null, y: Frame | null): FrameFeatures {
  if (!x || !y) return NO_FRAMES
  const acts = actFeatures(x, y)
  const doers = x.doer && y.doer ? partiesAgree(x.doer, y.doer) : null
  const bothNamed = (x.doer?.names.length ?? 0) > 0 && (y.doer?.names.length ?? 0) > 0
  // "Chad handled it by its laws" has Chad twice: only others than the doer say more of what is done.
  const isOwn = (target: FrameParty) =>
    [x.doer, y.doer].some((doer) => doer && partiesAgree(target, doer))
  const same = x.targets.filter(
    (target) => !isOwn(target) && y.targets.some((other) => partiesAgree(target, other)),
  ).length
  const isNamed = (target: FrameParty) => target.names.length > 0 && !isOwn(target)
  const isBlame = x.isBlame && y.isBlame && doers === true
  const names = [namesIn(x), namesIn(y)] as const
  const inCommon = [...names[0]].filter((name) => names[1].has(name)).length
  return {
    ...acts,
    sameDoer: Number(doers === true),
    otherDoer: Number(doers === false && !bothNamed),
    otherNamedDoer: Number(doers === false && bothNamed),
    doerUnknown: Number(doers === null),
    sameTargets: Math.min(2, same),
    otherTarget: Number(same === 0 && x.targets.some(isNamed) && y.targets.some(isNamed)),
    crossed: Number(doers !== true && (isTargetOf(x.doer, y) || isTargetOf(y.doer, x))),
    likeDoer: x.doer && y.doer ? headLikeness(x.doer, y.doer) : 0,
    likeTarget: Math.max(
      0,
      ...x.targets
        .slice(0, MOST_TARGETS)
        .flatMap((target) =>
          y.targets.slice(0, MOST_TARGETS).map((other) => headLikeness(target, other)),
        ),
    ),
    sameActAndDoer: acts.sameAct * Number(doers === true),
    sameActAndTarget: acts.sameAct * Number(same > 0),
    bothBlame: Number(isBlame),
    bareBlame: Number(isBlame && (x.acts.length === 0 || y.acts.length === 0)),
    namesInCommon: Math.min(2, inCommon),
    namesApart: Number(inCommon === 0 && names[0].size > 0 && names[1].size > 0),
    sameCount: Number(x.counts.some((count) => isCountIn(count, y.counts))),
    countMissing: Number(x.counts.length > 0 !== y.counts.length > 0),
    noFrame: 0,
  }
}

const headLikeness = (a: FrameParty, b: FrameParty): number =>
  a.head === '' || b.head === '' ? 0 : wordLikeness(meaningOf(a.head), meaningOf(b.head))

const isTargetOf = (doer: FrameParty | null, { targets }: Frame): boolean =>
  doer !== null && doer.names.length > 0 && targets.some((target) => partiesAgree(doer, target))

const namesIn = ({ doer, targets }: Frame): Set<string> =>
  new Set([doer, ...targets].flatMap((party) => party?.names.map(({ name }) => name) ?? []))

/** The acts count by how much they tell: `have` and `make` are acts of everything. */
function actFeatures(
  x: Frame,
  y: Frame,
): Pick<PairFeatures, 'sameAct' | 'commonAct' | 'likeAct' | 'otherAct'> {
  const [first, second] = [x.acts[0] ?? '', y.acts[0] ?? '']
  if (first !== '' && first === second)
    return { sameAct: tellsOf(first), commonAct: 0, likeAct: 0, otherAct: 0 }
  const common = Math.max(0, ...x.acts.filter((act) => y.acts.includes(act)).map(tellsOf))
  if (common > 0) return { sameAct: 0, commonAct: common, likeAct: 0, otherAct: 0 }
  let most = 0
  for (const act of x.acts.slice(0, 2))
    for (const other of y.acts.slice(0, 2))
      most = Math.max(most, wordLikeness(meaningOf(act), meaningOf(other)))
  return {
    sameAct: 0,
    commonAct: 0,
    likeAct: Math.max(0, most - 0.4),
    otherAct: Number(first !== '' && second !== ''),
  }
}

const tellsOf = (act: string): number =>
  Math.min(1, Math.max(0.2, (Math.log(meaningOf(act).rank + 2) - 3) / 5))
