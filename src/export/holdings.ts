import type { Change } from '../archive/index.ts'
import type { StoryView } from '../dossier/index.ts'
import type { Annotated } from '../record/index.ts'

/**
 * What is exported: some or all of an archive, read a story at a time. Each call begins anew, so a format that needs two
 * passes makes two.
 */
export interface Holdings {
  /** When the export is made, ISO 8601 in UTC: given, never the clock's. */
  readonly at: string
  /** In the order of lists: the story with the newest article first. */
  stories(): Iterable<StoryView>
  /** Ids of these stories, in their order. */
  storyIds(): readonly string[]
  /** One of them. */
  story(id: string): StoryView | undefined
  /** Articles that are in no story. */
  loose(): Iterable<Annotated>
  /** When the bytes of an article first came, ISO 8601 in UTC; null where nobody said. */
  arrivedAt(article: string): string | null
  /** When a story last changed, ISO 8601 in UTC; null where nobody said. */
  changedAt(story: string): string | null
  /** The last lines of the log, the newest first: of all, or of the one story that is exported. */
  lastChanges(most: number): readonly Change[]
  /** Whether an article is one of those that were searched for; true of all where nothing was. */
  isFound(article: string): boolean
  /** The bytes of an article as they arrived. */
  raw(article: string): Uint8Array | null
}

/** Every article that is exported, with its story where it has one: those of stories first. */
export function* everyArticle(
  holdings: Holdings,
): Generator<{ readonly page: Annotated; readonly view: StoryView | null }> {
  for (const view of holdings.stories()) for (const page of view.members) yield { page, view }
  for (const page of holdings.loose()) yield { page, view: null }
}

/** The address that an article has on the web, where it has one. */
export function addressOf({ article }: Pick<Annotated, 'article'>): string | null {
  const url = article.canonicalUrl ?? article.origin.url
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : null
}

/** The id of an article where no address is known, or an id is asked for that stays. */
export const urnOf = (noun: 'article' | 'story' | 'claim' | 'event' | 'line', id: string): string =>
  `urn:copydesk:${noun}:${encodeURIComponent(id)}`
