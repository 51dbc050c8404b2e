import type { Annotated, Settlement, StoryRecord } from '../record/index.ts'
import type { AlertStore } from './alerting.ts'
import type { ArticleHead, ArticlesAsk } from './article-head.ts'
import type { Decision, DecisionInput } from './decisions.ts'
import type { Listed } from './listed.ts'
import type { Arrival, Change, ChangeLine, LogAsk, LogPage } from './log.ts'
import type { SearchAsk, SearchResult } from './search.ts'
import type { Section, SectionAsk, SectionPage, Sections } from './sections.ts'
import type { SettleState } from './settle-state.ts'
import type { StoriesAsk, StoryHead } from './story-head.ts'
import type { WatchStore } from './watching.ts'

/** A page as it is kept: its bytes, and what was read from them without looking at other pages. */
export interface ArchivedPage {
  readonly raw: Uint8Array
  readonly read: Annotated
}

/** Bytes that are held already, found in another place. */
export interface Again {
  /** SHA-256 of the bytes: the id of the page. */
  readonly id: string
  readonly source: string
}

/** The settled view while it is changed. */
export interface SettledView {
  readonly state: SettleState
  /** Pages that came or changed since they were last taken, sorted, at most `most`: they are taken by it. */
  takeChanged(most: number): string[]
  /** What was read from one page alone; null where it is not held, or to be read again. */
  page(id: string): Annotated | null
  article(id: string): Annotated | null
  /** The decisions that stand, in their order. */
  decisions(): Decision[]
  /** Pages of one address, in the order in which they came; itself alone where it has none. */
  versions(id: string): string[]
  /** Keeps an article as settled; null: as it was read. */
  putArticle(id: string, article: Annotated | null): void
  /** Keeps a story under the id of its line, which stays while the story's own is that of its smallest article. */
  putStory(story: StoryRecord, head: StoryHead): void
  /** Takes out a story; its id leads to another from now on, or to none. */
  dropStory(id: string, joins: string | null): void
  /** A story as it is kept: under the id that its articles give it. */
  story(id: string): StoryRecord | null
  head(id: string): StoryHead | null
  /** The story that an article is in, or was in last. */
  lastStoryOf(article: string): string | null
  /** Whether an id stands for a story, or did. */
  isNamed(id: string): boolean
  /** The story that a former id leads to. */
  redirected(id: string): string | null
  /** Numbers what changed, in this order, after all that came before. */
  log(changes: readonly ChangeLine[], at: string): void
  /**
   * Says which version settles. Where another did before, `state` is forgotten and all pages are to be settled again: true
   * then. What is kept of articles and stories stands until others take their place.
   */
  settleBy(version: string): boolean
  /** Whether the view is that of all pages but those that came or changed since they were last taken. */
  setSettled(isSettled: boolean): void
}

/** Where the bytes of a page were found. */
export interface HeldBytes {
  readonly id: string
  /** Sorted. */
  readonly sources: readonly string[]
  readonly url?: string
}

/** What `add` did: a new page, one whose bytes are held already, or the same bytes from elsewhere. */
export type AddOutcome = 'new' | 'known' | 'other-source'

/** What is settled: as it stands, or as it stood. */
export interface SettledReader {
  /** An article with what other articles prove of it; as it was read where none does. */
  article(id: string): Annotated | null
  story(id: string): StoryRecord | null
  /** Ids that stories had which are part of this one now. */
  formers(story: string): string[]
  /** Pages of one address, in the order in which they came; itself alone where it has none. */
  versions(id: string): string[]
  /** The story that an article is in. */
  storyOf(article: string): string | null
  /** The line that stands for a story in lists. */
  head(id: string): StoryHead | null
  /** Stories, that with the newest article first, of equals by id. */
  heads(): StoryHead[]
  /**
   * Ids that begin so, sorted, at most `limit`; one that is just so stands alone. Of articles first those that were read
   * from this place, or from a file of this name. Of stories also those that had such an id.
   */
  find(noun: 'story' | 'article', beginning: string, limit?: number): string[]
  /** The number of the last line of the log, or that as of which it is. */
  seq(): number
  /** All that was settled: each story under the id that its articles give it. */
  settled(): Settlement
}

/**
 * Keeps pages and what was made of them, and finds words. Every method is one transaction: what it
 * reported as done survives the death of the process.
 */
export interface Archive extends SettledReader {
  /** What was settled when the log had come to this number; nothing of it has changed since. */
  asOf(seq: number): SettledReader
  /**
   * Keeps pages that the program of version `by` read, all or none; says of each what became of it. `at`: when they came,
   * in ISO 8601, UTC.
   */
  add(pages: readonly (ArchivedPage | Again)[], by: string, at?: string): AddOutcome[]
  /** Whether a page is held. */
  has(id: string): boolean
  /** Pages held. */
  count(): number
  /** What was read from one page alone. */
  page(id: string): Annotated | null
  /** The bytes as they arrived, checked against their hash. */
  raw(id: string): Uint8Array | null
  /**
   * What was read from each page alone, of those with these ids or of all, sorted by article id; without those that are to
   * be read again.
   */
  pages(ids?: readonly string[]): Annotated[]
  /** Pages that another version than `by` read, sorted by id. */
  readByOthers(by: string): HeldBytes[]
  /** Replaces what was read of pages that are held: the program of version `by` read their bytes again. */
  replace(pages: readonly Annotated[], by: string): void
  /**
   * Keeps a decision, says so in the log in the words of `text`, and has pages settled again: those that it is `about`, with all
   * versions of them.
   */
  decide(
    decision: DecisionInput,
    keep: { readonly about: readonly string[]; readonly text: string; readonly at: string },
  ): Decision
  /** All decisions, in their order; `standing` says which stand. */
  decisions(): Decision[]
  /** Pages that hold all these words, and pages that came from places that begin so. */
  holding(words: string): string[]
  cameFrom(beginning: string): string[]
  /** Does work on the archive as it stands; nothing of it is kept, nobody else sees it, and nobody else writes meanwhile. */
  attempt<T>(work: (archive: Archive) => Promise<T>): Promise<T>
  /** Does work on the settled view in one transaction: all of it is kept, or none. */
  change<T>(work: (view: SettledView) => T): T
  /** The version that settled all that is held; null where pages came or changed since. */
  settledBy(): string | null
  /** The line that stands for an article in lists. */
  articleHead(id: string): ArticleHead | null
  /** Some items of a section of a story; null where no such story is held. Not the whole record is read. */
  section<S extends Section>(
    story: string,
    section: S,
    ask?: SectionAsk,
  ): SectionPage<Sections[S]> | null
  /** Stories a page at a time, that with the newest article first, of equals by id. */
  stories(ask?: StoriesAsk): Listed<StoryHead>
  /** Articles a page at a time, that which came last first. */
  articles(ask?: ArticlesAsk): Listed<ArticleHead>
  /** What changed, the oldest first; `story` also under the ids that it had. */
  changes(ask?: LogAsk & { readonly story?: string }): LogPage<Change>
  /** What came, the oldest first. */
  arrivals(ask?: LogAsk & { readonly article?: string }): LogPage<Arrival>
  /** The number of the last line that was written at a time, in ISO 8601, UTC, or before it. */
  seqAt(time: string): number
  /** Articles that hold all the words; words are words, never query syntax. */
  search(words: string, ask?: SearchAsk): SearchResult
  /** Sources that are watched, and the pages that they name. */
  readonly watched: WatchStore
  /** What somebody wants to be told of, and what was told. */
  readonly alerts: AlertStore
  /**
   * Copies all that is held to a new file, as it stands at one moment; others may read and write meanwhile.
   *
   * @throws CopydeskError `output-unwritable` where the file is there already or cannot be made
   */
  backup(path: string): void
  /** What is wrong with the file itself, a line each: its pages, its indexes, its table of words. */
  damage(): string[]
  close(): void
}

/** The page with all places that its bytes were found in. */
export function withSources(page: Annotated, sources: readonly string[]): Annotated {
  const { article } = page
  return { ...page, article: { ...article, origin: { ...article.origin, sources } } }
}

/** Ids that `find` gives at most: one more would help nobody to choose. */
export const MOST_FOUND = 5
