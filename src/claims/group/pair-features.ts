import { meaningOf, wordLikeness } from '../../language/index.ts'
import type { Frame, FrameParty } from '../frames/frame.ts'
import { isCountIn, partiesAgree } from './frame-conflict.ts'
import type { Statement } from './statement.ts'

/** What two statements have in common and what not, by which the model judges whether they are about one thing. */
export const PAIR_FEATURES = [
  'sameAct',
  'commonAct',
  'likeAct',
  'otherAct',
  'sameDoer',
  'otherDoer',
  'otherNamedDoer',
  'doerUnknown',
  'sameTargets',
  'otherTarget',
  'crossed',
  'likeDoer',
  'likeTarget',
  'sameActAndDoer',
  'sameActAndTarget',
  'bothBlame',
  'bareBlame',
  'words',
  'inside',
  'storyWords',
  'storyInside',
  'like',
  'likeBack',
  'copied',
  'commonWeight',
  'namesInCommon',
  'namesApart',
  'sameSpeaker',
  'unknownSpeaker',
  'otherSpeaker',
  'sameCount',
  'countMissing',
  'short',
  'shortInside',
  'unequal',
  'samePage',
  'noFrame',
  'sameSpeakerLike',
] as const
/** One of `PAIR_FEATURES`. */
export type PairFeature = (typeof PAIR_FEATURES)[number]
/** A number for each of them, most from 0 to 1. */
export type PairFeatures = Record<PairFeature, number>

/** Two words are alike from this likeness on: below it words have a subject in common, no more. */
const LIKE = 0.55
/** Parties beside the doer whose nouns are compared. */
const MOST_TARGETS = 4
/** Words of the shorter content below which it says little by itself. */
const SHORT = 4

/** How much a stem tells within a story, from 0 to 1: the names that all statements hold tell least. */
export type StoryWeight = (stem: string) => number

/** The features of a pair. */
export function pairFeatures(a: Statement, b: Statement, weightOf: StoryWeight): PairFeatures {
  const shared = sharedWords(a, b, weightOf)
  const frames = frameFeatures(a.frame, b.frame)
  const known = a.voices.size > 0 && b.voices.size > 0
  const sameSpeaker = Number(meets(a.voices, b.voices))
  const [few, many] = [a, b].map(({ said }) => said.words.length).sort((x, y) => x - y) as [
    number,
    number,
  ]
  const short = Math.max(0, (SHORT - few) / SHORT)
  return {
    ...frames,
    ...shared,
    sameSpeaker,
    unknownSpeaker: Number(!known),
    otherSpeaker: Number(known && sameSpeaker === 0),
    short,
    shortInside: short * shared.inside,
    unequal: many > 0 ? 1 - few / many : 0,
    samePage: Number(a.claim.article === b.claim.article),
    sameSpeakerLike: sameSpeaker * shared.like,
  }
}

type WordFeatures = Pick<
  PairFeatures,
  | 'words'
  | 'inside'
  | 'storyWords'
  | 'storyInside'
  | 'like'
  | 'likeBack'
  | 'copied'
  | 'commonWeight'
>

function sharedWords(
  { said: a }: Statement,
  { said: b }: Statement,
  weightOf: StoryWeight,
): WordFeatures {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const others = new Map(many.words.map((word) => [word.stem, word]))
  const sums = { common: 0, commonStory: 0, few: 0, fewStory: 0, many: 0, manyStory: 0 }
  for (const { stem, rarity } of many.words) {
    sums.many += rarity
    sums.manyStory += rarity * weightOf(stem)
  }
  for (const { stem, rarity } of few.words) {
    const story = rarity * weightOf(stem)
    sums.few += rarity
    sums.fewStory += story
    if (!others.has(stem)) continue
    sums.common += rarity
    sums.commonStory += story
  }
  const like = softShare(few.words, many.words)
  const likeBack = softShare(many.words, few.words)
  const [fewPairs, manyPairs] =
    a.pairs.size <= b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs]
  let copied = 0
  for (const pair of fewPairs) if (manyPairs.has(pair)) copied++
  return {
    words: share(sums.common, sums.few + sums.many - sums.common),
    inside: share(sums.common, sums.few),
    storyWords: share(sums.commonStory, sums.fewStory + sums.manyStory - sums.commonStory),
    storyInside: share(sums.commonStory, sums.fewStory),
    like,
    likeBack,
    copied: share(copied, fewPairs.size),
    commonWeight: Math.min(1, sums.common / 3),
  }
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** How much of the words `of` have something like them in the others, by how much each tells. */
function softShare(of: Statement['said']['words'], others: Statement['said']['words']): number {
  const stems = new Set(others.map(({ stem }) => stem))
  let sum = 0
  let all = 0
  for (const { stem, rarity, meaning } of of) {
    all += rarity
    if (stems.has(stem)) {
      sum += rarity
      continue
    }
    let most = 0
    for (const other of others) most = Math.max(most, wordLikeness(meaning, other.meaning))
    if (most > LIKE) sum += rarity * ((most - LIKE) / (1 - LIKE))
  }
  return share(sum, all)
}

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

function frameFeatures(x: Frame | null, y: Frame | null): FrameFeatures {
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

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return true
  return false
}
