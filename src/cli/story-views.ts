import { viewStory } from '../answers/index.ts'
import type { SettledReader } from '../archive/index.ts'
import type { StoryView } from '../dossier/index.ts'

/** What is taken from every story, newest first: only the one that is looked at is in memory. */
export function fromStories<T>(
  archive: SettledReader,
  take: (view: StoryView) => readonly T[],
): T[] {
  const taken: T[] = []
  for (const { id } of archive.heads()) {
    const view = viewStory(archive, id)
    if (view) taken.push(...take(view))
  }
  return taken
}
