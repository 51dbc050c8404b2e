import type { CivilDay, ReasonOf } from '../article/index.ts'

/** Why articles are one story, by code. `more`: how many beyond those listed. */
export interface StoryReasons {
  'same-names': { names: readonly string[]; more: number }
  'same-words': { words: readonly string[]; more: number }
  published: { from: CivilDay; to: CivilDay }
  'same-days': { days: readonly CivilDay[]; more: number }
  /** So many of them share passages of text. */
  'shared-text': { articles: number }
  /** A person decided that so many of them tell one story. */
  'by-hand': { articles: number }
}

/** Why articles are one story: a code and what it rests on. */
export type StoryReason = ReasonOf<StoryReasons>
