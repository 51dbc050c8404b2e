import { frameFeatures } from './frame-features.ts'
import type { PairFeatures } from './pair-feature-names.ts'
import { type StoryWeight, sharedWords } from './shared-words.ts'
import type { Statement } from './statement.ts'

/** Words of the shorter content below which it says little by itself. */
const SHORT = 4

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

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return true
  return false
}
