/**
 * Articles to stories: as a stream, and settled.
 *
 * @module
 */
export { type Features, LEAST_COMMON, lookedUpTerms, readFeatures } from './features.ts'
export { MOST_EDGES } from './find-edges.ts'
export { groupStories, nameStory } from './group-stories.ts'
export { linkArticles, type StoryTies } from './link-articles.ts'
export {
  type Edge,
  FURTHEST,
  LEAST_EDGE,
  pairLikeness,
  SAME_STORY,
  type SharedText,
} from './pair-likeness.ts'
export { STORY_REASON_FILES } from './rule-files.data.ts'
export type { StoryGroup, StoryInput } from './story.ts'
export type { StoryReason, StoryReasons } from './story-reasons.ts'
export { StoryStream } from './story-stream.ts'
