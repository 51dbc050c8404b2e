/**
 * Articles to stories: as a stream, and settled.
 *
 * @module
 */
export { groupStories } from './group-stories.ts'
export type { StoryGroup, StoryInput } from './story.ts'
export type { StoryReason, StoryReasons } from './story-reasons.ts'
export { StoryStream } from './story-stream.ts'
