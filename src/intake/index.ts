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
export { readTime } from './time/read-time.ts'
