/**
 * What arrives: bytes to characters, HTML or plain text.
 *
 * @module
 */
export { decode } from './decode.ts'
export { type Document, type Input, MAX_INPUT_BYTES } from './document.ts'
export type { Entry, EntryIdentity, Feed, FeedKind } from './feed/feed.ts'
export { type FeedOptions, readFeed } from './feed/read-feed.ts'
export { foreignBytes } from './foreign-kind.ts'
export type { FeedList, ListedFeed } from './opml/opml.ts'
export { readOpml } from './opml/read-opml.ts'
export { writeOpml } from './opml/write-opml.ts'
export { readSitemap } from './sitemap/read-sitemap.ts'
export type { MappedPage, MappedSitemap, Sitemap } from './sitemap/sitemap.ts'
export { readTime } from './time/read-time.ts'
