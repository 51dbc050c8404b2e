import { wordLikeness } from '../../language/index.ts'
import type { PairFeatures } from './pair-feature-names.ts'
import type { Statement } from './statement.ts'

/** Two words are alike from this likeness on: below it words have a subject in common, no more. */
const LIKE = 0.55
/** How much a stem tells within a story, from 0 to 1: the names that all statements hold tell least. */
export type StoryWeight = (stem: string) => number

/** The features that the words of two statements give. */
export type WordFeatures = Pick<
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

/** What the words of two statements have in common. */
export function sharedWords(
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
