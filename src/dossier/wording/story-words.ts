import type { StoryReason, StoryReasons } from '../../stories/index.ts'
import { inWords, type Naming, type Wording } from './wording.ts'

const some = (values: readonly string[], more: number): string =>
  `${values.join(', ')}${more > 0 ? ` and ${more} more` : ''}`

const STORY_WORDS: Wording<StoryReasons> = {
  'same-names': ({ names, more }) => `the same names: ${some(names, more)}`,
  'same-words': ({ words, more }) => `the same words: ${some(words, more)}`,
  published: ({ from, to }, naming) =>
    from === to
      ? `all published on ${naming.day(from)}`
      : `published from ${naming.day(from)} to ${naming.day(to)}`,
  'same-days': ({ days, more }, naming) =>
    `they tell of the same days: ${some(days.map(naming.day), more)}`,
  'by-hand': ({ articles }) => `${articles} of them were put together by hand`,
  'shared-text': ({ articles }) => `${articles} of them share passages of text`,
}

/** Why articles are one story. */
export const storyText = (reason: StoryReason, naming: Naming): string =>
  inWords(STORY_WORDS, reason, naming)
