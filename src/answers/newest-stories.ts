import type { Archive } from '../archive/index.ts'
import type { StoryView } from '../dossier/index.ts'
import { viewStory } from './find-held.ts'

/** Stories that a question over all of them looks through, the newest first. */
const MOST_STORIES = 200

/** The newest stories, one in memory at a time. */
export function* newestStories(archive: Archive): Generator<StoryView> {
  for (const { id } of archive.heads().slice(0, MOST_STORIES)) {
    const view = viewStory(archive, id)
    if (view) yield view
  }
}

/** A text as it is compared: without accents, in small letters. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
