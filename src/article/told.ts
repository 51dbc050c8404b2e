/** What came with a page's bytes and does not stand in them: when they were captured, what a feed or a map of the site says of the page. */
export interface Told {
  /** When the bytes were taken from the page, in ISO 8601. */
  readonly captured?: string
  /** What says so, as it is called there: `WARC-Date`, `Date`. */
  readonly capturedBy?: string
  /** ISO 8601, no surer than it was written. */
  readonly published?: string
  readonly modified?: string
  /** What says these, as it is called there: `rss item`, `news:publication_date`. */
  readonly datedBy?: string
  /** True of a page that holds no more than what a feed gives in place of the text. */
  readonly isTeaser?: boolean
}
