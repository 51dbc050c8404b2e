/**
 * What arrives: bytes to characters, HTML or plain text.
 *
 * @module
 */
export type { BundleKind, BundlePart } from './bundle/bundle.ts'
export { BUNDLE_HEAD, findBundle } from './bundle/find-bundle.ts'
export { unpackBundle } from './bundle/unpack-bundle.ts'
export { decode } from './decode.ts'
export { type Document, type Input, MAX_INPUT_BYTES } from './document.ts'
export { entryPage } from './feed/entry-page.ts'
export type { Entry, EntryIdentity, Feed, FeedKind } from './feed/feed.ts'
export { type FeedOptions, readFeed } from './feed/read-feed.ts'
export { foreignBytes } from './foreign-kind.ts'
export { readMail } from './mail/read-mail.ts'
export type { NewsDate, NewsItem, NewsLine, NewsRole } from './news/news-item.ts'
export { readNews } from './news/read-news.ts'
export type { FeedList, ListedFeed } from './opml/opml.ts'
export { readOpml } from './opml/read-opml.ts'
export { writeOpml } from './opml/write-opml.ts'
export { readSitemap } from './sitemap/read-sitemap.ts'
export type { MappedPage, MappedSitemap, Sitemap } from './sitemap/sitemap.ts'
export { readTime } from './time/read-time.ts'
export { readWacz } from './wacz/read-wacz.ts'
export { readWarc } from './warc/read-warc.ts'
