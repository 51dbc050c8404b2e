import type { SettledReader } from '../archive/index.ts'
import { CopydeskError } from '../article/index.ts'
import { type StoryView, viewStories } from '../dossier/index.ts'
import type { Annotated } from '../record/index.ts'

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
  return viewStory(archive, theOne([...new Set(found)], wanted, 'story')) as StoryView
}

/** The id that a story has now, where `wanted` is one that it had; null of an id of today. */
export function movedTo(archive: SettledReader, wanted: string): string | null {
  const [found, other] = archive.find('story', wanted)
  return found !== undefined && other === undefined && !found.startsWith(wanted) ? found : null
}

/** Stories that were looked at last: a page of a story asks for its head and its sections one after the other. */
const MOST_KEPT = 8
const kept = new WeakMap<SettledReader, { seq: number; views: Map<string, StoryView> }>()

/** A story of a known id with its articles; nothing else of the archive is read. */
export function viewStory(archive: SettledReader, id: string): StoryView | undefined {
  const seq = archive.seq()
  // Whatever came or changed has a number: with the same last number all is as it was.
  const before = kept.get(archive)
  const known = before?.seq === seq ? before : { seq, views: new Map<string, StoryView>() }
  kept.set(archive, known)
  const view = known.views.get(id) ?? makeView(archive, id)
  known.views.delete(id)
  if (view) known.views.set(id, view)
  if (known.views.size > MOST_KEPT) known.views.delete(known.views.keys().next().value as string)
  return view
}

function makeView(archive: SettledReader, id: string): StoryView | undefined {
  const story = archive.story(id)
  if (!story) return undefined
  const articles = story.articles.flatMap((article) => archive.article(article) ?? [])
  return viewStories({ articles, stories: [story] }, undefined, archive.versions)[0]
}

/**
 * An article by its id, the beginning of it, or the file that it was read from.
 *
 * @throws CopydeskError `not-in-archive` or `ambiguous-id`
 */
export function findArticle(archive: SettledReader, wanted: string): Annotated {
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
