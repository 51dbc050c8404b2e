/** What a line of a news item is. */
export type NewsRole =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'subhead'
  | 'caption'
  | 'picture-credit'
  | 'credit'
  | 'note'

/** One line of a news item, and the field that it stands in. */
export interface NewsLine {
  readonly role: NewsRole
  readonly text: string
  /** As the format calls it: `body.content/p`, `headline`. */
  readonly pointer: string
}

/** A date of a news item. */
export interface NewsDate {
  readonly kind: 'published' | 'modified'
  /** ISO 8601, no surer than it was written. */
  readonly value: string
  readonly quote: string
  readonly pointer: string
}

/** A piece of news in a format of the IPTC. */
export interface NewsItem {
  readonly format: 'ninjs' | 'NITF' | 'NewsML'
  /** In reading order. */
  readonly lines: readonly NewsLine[]
  readonly dates: readonly NewsDate[]
  /** Names that a field of their own gives. */
  readonly authors: readonly { readonly name: string; readonly pointer: string }[]
  /** Who sends it: an agency or a paper. */
  readonly provider?: { readonly name: string; readonly pointer: string }
  readonly language?: string
  readonly url?: string
  readonly section?: string
  /** Items of the same file that are not read. */
  readonly further: number
}

/** Lines of one item beyond this are left out. */
export const NEWS_LINE_LIMIT = 5000
