/**
 * Articles to stories: as a stream, and settled.
 *
 * @module
 */
export { groupStories } from './group-stories.ts'
export { STORY_REASON_FILES } from './rule-files.data.ts'
export type { StoryGroup, StoryInput } from './story.ts'
export type { StoryReason, StoryReasons } from './story-reasons.ts'
export { StoryStream } from './story-stream.ts'
