import type { CivilDay } from './civil-day.ts'
import type { Spans } from './span.ts'

/** Where a statement about the page comes from: its visible words, or what stands behind them. */
export type EvidenceSource =
  | 'text'
  | 'json-ld'
  | 'meta'
  | 'time-element'
  | 'url'
  | 'feed'
  | 'capture'
  | 'sibling'

/** One reason to believe that a page was published on a day. Judged in `dates`. */
export interface Evidence {
  readonly where: EvidenceSource
  /**
   * What the source claims the day to be. `header` and `stamp` are visible date lines, `crawled` is when a crawler came by: as it
   * wrote before the text or, of a `capture`, beside it.
   */
  readonly kind:
    | 'published'
    | 'modified'
    | 'stamp'
    | 'header'
    | 'crawled'
    | 'dateline'
    | 'weekday'
    | 'mention'
  /** The words, for evidence that can be seen. */
  readonly spans?: Spans
  /** Where it was found, for evidence that cannot: `NewsArticle.datePublished`, `meta[name=date]`. */
  readonly pointer?: string
  /** The value as written. */
  readonly quote: string
  /** The day it names, in the page's own zone as written; none where it leaves out the year or the day. */
  readonly day?: CivilDay
}

/** The words that a derived statement rests on: an article and the pieces of its text. */
export interface Cite {
  readonly article: string
  readonly spans: Spans
}
