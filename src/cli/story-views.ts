import type { SettledReader } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import { type StoryView, viewStories } from '../dossier/index.ts'

/** What is taken from every story, newest first: only the one that is looked at is in memory. */
export function fromStories<T>(
  archive: SettledReader,
  take: (view: StoryView) => readonly T[],
): T[] {
  const taken: T[] = []
  for (const { id } of archive.heads()) {
    const view = storyView(archive, id)
    if (view) taken.push(...take(view))
  }
  return taken
}

/** A story with its articles; nothing else of the archive is read. */
function storyView(archive: SettledReader, id: string): StoryView | undefined {
  const story = archive.story(id)
  if (!story) return undefined
  const articles = story.articles.flatMap((article) => archive.article(article) ?? [])
  return viewStories({ articles, stories: [story] })[0]
}

/**
 * The story that `wanted` names: its id, the beginning of it, or an article that is in it.
 *
 * @throws CopydeskError `not-in-archive` or `ambiguous-id`
 */
export function findStory(archive: SettledReader, wanted: string): StoryView {
  const named = archive.find('story', wanted)
  const found =
    named.length > 0
      ? named
      : archive.find('article', wanted).flatMap((id) => archive.storyOf(id) ?? [])
  return storyView(archive, theOne([...new Set(found)], wanted, 'story')) as StoryView
}

/**
 * The only one of some ids that `wanted` stands for.
 *
 * @throws CopydeskError `not-in-archive` or `ambiguous-id`
 */
export function theOne(
  found: readonly string[],
  wanted: string,
  noun: 'story' | 'article',
): string {
  const [first] = found
  if (first !== undefined && found.length === 1) return first
  if (first === undefined) {
    throw new CopydeskError(
      'not-in-archive',
      `no ${noun} "${wanted}" in the archive: "copydesk ${noun === 'story' ? 'stories' : 'articles'}" lists what is held`,
    )
  }
  throw new CopydeskError(
    'ambiguous-id',
    `more than one ${noun} is "${wanted}": give more of the id (${found.join(', ')})`,
  )
}
