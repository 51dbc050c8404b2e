import { readFileSync } from 'node:fs'
import { type Forest, likelihood, unpackForest } from '../../forest/index.ts'
import { conflict } from './frame-conflict.ts'
import { answerScore, assertionScore, gistsConflict } from './gist-likeness.ts'
import { PAIR_FEATURES, pairFeatures, type StoryWeight } from './pair-features.ts'
import { isSameFrame } from './same-frame.ts'
import type { Statement } from './statement.ts'

/** How surely two statements are about one thing, whatever side they take: 0 to 1. */
export type PairJudge = (a: Statement, b: Statement) => number

let loaded: Forest | null = null

/** The trees that ship: `models/pairs.bin`. */
function shipped(): Forest {
  loaded ??= unpackForest(readFileSync(new URL('../../../models/pairs.bin', import.meta.url)))
  return loaded
}

/** Where one of two has no frame, most of their words in common join them. */
const BY_WORDS = 0.9
/** Of two that take other sides, at least this where what the one says is so is what the other says is not. */
const DENIED = 0.6
/** … and of others only where they are as like as this: a denial that is none makes a dispute that is none. */
const SURELY_DENIED = 0.75

/** Judges pairs of a story's statements by trees, `models/pairs.bin` unless others are given. */
export function pairJudge(weightOf: StoryWeight, trees: Forest = shipped()): PairJudge {
  const values = new Float32Array(PAIR_FEATURES.length)
  return (a, b) => {
    if (conflict(a, b)) return 0
    if (!a.frame || !b.frame) {
      if (wordsScore(a, b) > 0) return BY_WORDS
      if (a.side * b.side < 0 || gistsConflict(a.gist, b.gist)) return 0
    }
    const features = pairFeatures(a, b, weightOf)
    PAIR_FEATURES.forEach((name, at) => {
      values[at] = features[name]
    })
    const like = likelihood(trees, values)
    if (a.side * b.side > 0) return like
    const [told, denying] = a.side > b.side ? [a, b] : [b, a]
    if (told.frame && denying.frame && isSameFrame(told.frame, denying.frame))
      return Math.max(like, DENIED)
    return a.side * b.side === 0 || like > SURELY_DENIED ? like : 0
  }
}

const wordsScore = (a: Statement, b: Statement): number => {
  const [one, other] = a.side > 0 ? [b, a] : [a, b]
  const isAnswer = one.side <= 0
  return isAnswer ? answerScore(one.gist, other.gist) : assertionScore(one.gist, other.gist)
}
