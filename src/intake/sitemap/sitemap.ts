import type { Problem } from '../../article/index.ts'

/** A page that a site map names, with what the map says of it: hints, never the truth. */
export interface MappedPage {
  readonly url: string
  /** When it was changed, as `readTime` gives it. */
  readonly modified?: string
  /** Of the news extension. */
  readonly published?: string
  readonly title?: string
  readonly outlet?: string
  readonly language?: string
}

/** A further map that an index names. */
export interface MappedSitemap {
  readonly url: string
  readonly modified?: string
}

/** A site map as it was read. */
export interface Sitemap {
  /** Null where it is none. */
  readonly kind: 'pages' | 'index' | 'text' | null
  /** Each address once, the newest first; those without a date after them, as they stand. */
  readonly pages: readonly MappedPage[]
  /** Of an index; the same order. */
  readonly sitemaps: readonly MappedSitemap[]
  readonly problems: readonly Problem[]
}

/** More addresses are not read (problem `map-cut`): the protocol allows as many. */
export const MAP_LIMIT = 50_000
