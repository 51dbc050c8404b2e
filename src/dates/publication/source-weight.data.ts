/**
 * What a source of a page's date is worth, in log-odds: shares of right days measured on 168 news
 * pages (`htmldate`'s, 1,000 pages, gives the same order), shrunk by one wrong and one right page.
 * Sources of one `group` copy one another and count once for a day.
 */
export interface SourceWeight {
  readonly logOdds: number
  readonly group: 'system' | 'address' | 'element' | 'line' | 'crawler' | 'dateline' | 'told'
}

/** By kind of evidence. */
export const SOURCE_WEIGHTS = {
  url: { logOdds: 3.6, group: 'address' },
  'json-ld.published': { logOdds: 2.9, group: 'system' },
  'meta.published': { logOdds: 2.9, group: 'system' },
  'json-ld.modified': { logOdds: 0.3, group: 'system' },
  'meta.modified': { logOdds: 0.2, group: 'system' },
  'time-element.published': { logOdds: 2.3, group: 'element' },
  'time-element.modified': { logOdds: 0.1, group: 'element' },
  'feed.published': { logOdds: 3, group: 'system' },
  'feed.modified': { logOdds: 0.3, group: 'system' },
  /** A date line beside the headline of a web page. */
  'line.stamp': { logOdds: 1.9, group: 'line' },
  /** A date line elsewhere on a web page. */
  'line.page': { logOdds: 0.4, group: 'line' },
  /** The date line of a plain-text page. */
  'line.header': { logOdds: 2.4, group: 'line' },
  /** The stamp of a plain-text page beside its source or category. */
  'line.repost': { logOdds: 1.4, group: 'line' },
  /** What a crawler wrote before the text: often the day on which it came by. */
  'line.crawled': { logOdds: 1.3, group: 'crawler' },
  'line.modified': { logOdds: 0.1, group: 'line' },
  dateline: { logOdds: 2.2, group: 'dateline' },
  /** A date line without a year, in the year that fits the text. */
  'line.yearless': { logOdds: 2, group: 'line' },
  /** "on Monday, April 7, 2025", "Monday (7 April 2025)" in the lead: news is of the day that it tells of, or the next. */
  'told.beside': { logOdds: 1.1, group: 'told' },
  /** A date of the page, of a picture as a rule, that is the weekday of the lead. */
  'told.weekday': { logOdds: 0.7, group: 'told' },
} as const satisfies Record<string, SourceWeight>

/** A source of so little worth is often wrong by some days: a re-poster's stamp, a crawler's. */
export const WEAK_STAMP = 1.4

/** The second and later dates of one source are other stories' as a rule: they keep this share. */
export const LATER_SHARE = 0.15

/** A time in UTC near midnight bears out the neighbouring day, where a date line shows it. */
export const NEIGHBOUR_SHARE = 0.6

/** A re-poster stamps an agency's text with its own day: the stamp keeps this share. */
export const REPOST_SHARE = 0.2

/** All that the text says is held within these bounds, for its clues are not independent of genre. */
export const TEXT_BOUNDS: readonly [number, number] = [-4, 2]
/** Without an agency's dateline the text's clues weigh less: essays and magazines are not wire copy. */
export const TEXT_SHARE = 0.5

/** What copies say, in log-odds. */
export const SIBLING = {
  /** A copy's day, times its confidence: the text existed on that day. */
  copy: 3.2,
  /** Against days later than a copy's, times its confidence. */
  later: -4,
} as const

/** Below this a judgement is a doubt: the value is given, nothing is refuted by it. */
export const SURE = 0.7
