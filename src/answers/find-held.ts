import type { Archive } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import { type StoryView, viewStories } from '../dossier/index.ts'
import type { Annotated } from '../record/index.ts'

/**
 * The story that `wanted` names: its id, the beginning of it, or an article that is in it.
 *
 * @throws CopydeskError `not-in-archive` or `ambiguous-id`
 */
export function findStory(archive: Archive, wanted: string): StoryView {
  const named = archive.find('story', wanted)
  const found =
    named.length > 0
      ? named
      : archive.find('article', wanted).flatMap((id) => archive.storyOf(id) ?? [])
  return viewStory(archive, theOne([...new Set(found)], wanted, 'story')) as StoryView
}

/** A story of a known id with its articles; nothing else of the archive is read. */
export function viewStory(archive: Archive, id: string): StoryView | undefined {
  const story = archive.story(id)
  if (!story) return undefined
  const articles = story.articles.flatMap((article) => archive.article(article) ?? [])
  return viewStories({ articles, stories: [story] })[0]
}

/**
 * An article by its id, the beginning of it, or the file that it was read from.
 *
 * @throws CopydeskError `not-in-archive` or `ambiguous-id`
 */
export function findArticle(archive: Archive, wanted: string): Annotated {
  return (
    archive.article(wanted) ??
    (archive.article(theOne(archive.find('article', wanted), wanted, 'article')) as Annotated)
  )
}

/**
 * The only one of some ids that `wanted` stands for.
 *
 * @throws CopydeskError `not-in-archive` or `ambiguous-id`
 */
function theOne(found: readonly string[], wanted: string, noun: 'story' | 'article'): string {
  const [first] = wanted === '' ? [] : found
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
