import type { StoryGroup, StoryInput } from './story.ts'

/** The settled view: stories as a function of the set of articles, whatever their order. */
export function groupStories(inputs: readonly StoryInput[]): StoryGroup[] {
  return inputs.map(({ id }) => ({ id: `s${id}`, articles: [id], reasons: [] }))
}
