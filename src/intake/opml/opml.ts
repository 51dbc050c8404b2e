import type { Problem } from '../../article/index.ts'

/** A feed that a list names. */
export interface ListedFeed {
  /** The feed's address. */
  readonly url: string
  readonly title: string
  /** The page that it is of. */
  readonly home?: string
  /** The folders that it lies in, the outermost first. */
  readonly folders: readonly string[]
}

/** A list of feeds as it was read. */
export interface FeedList {
  readonly title: string
  /** Each feed once, where it stands first. */
  readonly feeds: readonly ListedFeed[]
  /** One where it is no list, or what was left out. */
  readonly problems: readonly Problem[]
}

/** More feeds are not read (problem `list-cut`). */
export const FEED_LIMIT = 10_000
