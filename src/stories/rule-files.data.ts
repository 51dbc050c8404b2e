import type { StoryReasons } from './story-reasons.ts'

/** The file of each reason for which articles are one story. */
export const STORY_REASON_FILES: Readonly<Record<keyof StoryReasons, string>> = {
  'same-names': 'src/stories/explain-story.ts',
  'same-words': 'src/stories/explain-story.ts',
  published: 'src/stories/explain-story.ts',
  'same-days': 'src/stories/explain-story.ts',
  'shared-text': 'src/stories/explain-story.ts',
  'by-hand': 'src/desk/settle/hand-ties.ts',
}
