import type { CivilDay } from '../article/index.ts'
import type { StoryReason } from './story-reasons.ts'

/** What the stream reads of an article. */
export interface StoryInput {
  readonly id: string
  readonly title: string
  /** Body text, clean. */
  readonly text: string
  readonly outlet?: string
  readonly published?: CivilDay
  /** How sure the day is, 0 to 1: an unsure one must not keep story-mates apart. */
  readonly dateConfidence?: number
  /** Names of persons, organisations, places, for those who have them already. */
  readonly names?: readonly string[]
  /** Days that the text tells of. */
  readonly days?: readonly CivilDay[]
  /** Ids of articles that share text with this one. */
  readonly copies?: readonly string[]
  /** Those of them that hold half of this one's text or more, or whose text it holds so. */
  readonly sameText?: readonly string[]
}

/** A group of articles about one event. */
export interface StoryGroup {
  /** `s` and the smallest id of its articles. */
  readonly id: string
  readonly articles: readonly string[]
  /** Why these are one story: shared names, words, days, passages. */
  readonly reasons: readonly StoryReason[]
}
