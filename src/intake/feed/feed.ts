import type { Problem } from '../../article/index.ts'

/** What a feed was written in. */
export type FeedKind = 'rss' | 'rdf' | 'atom' | 'json-feed' | 'cdf'

/** What tells one entry of a feed from another: its own id, or what stands for it where the ids of the feed are worth nothing. */
export type EntryIdentity = 'id' | 'link+date' | 'link+date+title'

/** One entry of a feed: a pointer to a page, with what the feed says of it. */
export interface Entry {
  /**
   * What tells it from the feed's other entries: guid, `id` or `rdf:about`; else its link, else title and date. Not its identity in the
   * archive: that is its page's.
   */
  readonly id: string
  /** Absolute, over HTTP; that of the page itself where the feed gives a counting address before it. */
  readonly link?: string
  /** Plain text in one line; '' where there is none. */
  readonly title: string
  /** ISO 8601, no surer than it was written (`2024-05-03`, `2024-05-03T10:00+02:00`); see `readTime`. */
  readonly published?: string
  readonly updated?: string
  /** The text that the feed carries, as a piece of HTML. */
  readonly content?: string
  /** What the feed gives in few words, or in place of the text, as a piece of HTML. */
  readonly summary?: string
  /** What relative addresses within content and summary are meant from. */
  readonly base?: string
  /** Names of persons or bodies, without addresses. */
  readonly authors: readonly string[]
  readonly categories: readonly string[]
  /** The feed or paper that it was taken from. */
  readonly source?: { readonly title: string; readonly url?: string }
  /** Who took the picture or gave the text, as `media:credit` says. */
  readonly credit?: string
  /** Whether the feed carries the text itself, the beginning of it, or nothing. */
  readonly carries: 'full-text' | 'teaser' | 'nothing'
}

/** A feed as it was read. What is wrong with it stands in `problems`. */
export interface Feed {
  /** Null where it is no feed; then there are no entries. */
  readonly kind: FeedKind | null
  /** Plain text in one line; '' where there is none. */
  readonly title: string
  /** The page that the feed is of. */
  readonly home?: string
  /** Where the feed says that it lives. */
  readonly self?: string
  /** The feed's next page, where it has several (RFC 5005). */
  readonly next?: string
  /** A hub that tells of new entries (WebSub). */
  readonly hub?: string
  readonly language?: string
  readonly updated?: string
  /** How often it asks to be fetched at most. */
  readonly minutesBetween?: number
  /** As the feed has them. */
  readonly entries: readonly Entry[]
  /** By what `id` tells entries apart in this feed. */
  readonly identity: EntryIdentity
  readonly problems: readonly Problem[]
}

/** More entries are not read (problem `entries-cut`). */
export const ENTRY_LIMIT = 10_000
/** Of each of an entry's texts, in characters; what lies beyond is left out. */
export const ENTRY_TEXT_LIMIT = 1_000_000

/** An entry before it is known what tells the entries of its feed apart. */
export interface UnnamedEntry extends Omit<Entry, 'id' | 'carries'> {
  /** As the feed gives it; '' where it gives none. */
  readonly given: string
}
