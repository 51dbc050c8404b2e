import { readFeed } from './read-feed.ts'

/** Feeds of a paper that does not exist, and what is read of them. */
export const read = (text: string, address?: string) =>
  readFeed(Buffer.from(text), address ? { address } : {})
export const only = (text: string, address?: string) => read(text, address).entries[0]
export const rss = (items: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay News</title><link>https://quay.test/</link>${head}${items}</channel></rss>`
