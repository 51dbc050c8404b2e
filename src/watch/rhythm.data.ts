const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How often sources are asked, in milliseconds. */
export const RHYTHM = {
  /** No source more often than that. */
  least: 15 * MINUTE,
  /** Where its entries have no days. */
  usual: HOUR,
  /** Where it publishes nothing. */
  most: DAY,
  /** Entries that are younger count. */
  window: 7 * DAY,
  /** Longer than that nobody is waited for, whatever he asks. */
  asked: 7 * DAY,
  /** After an answer that sends us away and says not for how long; doubled each time, up to `most`. */
  away: HOUR,
  /** Up to that share of the interval is added. */
  jitter: 0.1,
} as const

/** How sites are treated. */
export const MANNERS = {
  /** Requests to one host at once. */
  perHost: 2,
  /** Milliseconds between the beginnings of two requests to one host. */
  apart: 1_000,
  /** Hosts that are asked at once. */
  hosts: 16,
  /** Fetches of a page that may fail. */
  tries: 5,
  /** Pages of a sitemap that are looked at in one run, the newest first. */
  sitemapPages: 100,
  /** Maps that lead to maps, and maps of one site that are asked for in one run. */
  sitemapDepth: 3,
  sitemaps: 50,
} as const
