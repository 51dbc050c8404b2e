import { type Problem, problem } from '../../article/index.ts'
import { readCharacters } from '../read-characters.ts'
import { findRoot } from '../xml/find-root.ts'
import type { Feed } from './feed.ts'
import { readJsonFeed } from './json-feed.ts'
import { readXmlFeed } from './xml-feed.ts'

/** What is known of a feed from outside of it. */
export interface FeedOptions {
  /** Of an HTTP `Content-Type` header: its charset alone is believed. */
  readonly mediaType?: string
  /** Where it was fetched: relative addresses are meant from it. */
  readonly address?: string
}

const PAGE = /<(?:!doctype\s+html|html|head|body)\b/i
const ROOTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf', 'channel', 'entry'])

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed, CDF, served as anything. What is broken in it is read as far as it can be:
 * bytes before its beginning, another charset than it says, prefixes that nobody declared, tags that are not closed, an end in the middle.
 * Entities of its own document type are never put in. Never throws: what is no feed has `kind: null` and one problem. At most 16 MB and
 * 10,000 entries.
 *
 * @example readFeed(bytes, { address: 'https://example.org/feed' }).entries[0]?.link
 */
export function readFeed(bytes: Uint8Array, { mediaType, address }: FeedOptions = {}): Feed {
  const { text, problems } = readCharacters(bytes, mediaType)
  const base = address && URL.canParse(address) ? address : undefined
  const head = text.slice(0, 1000).replace(/^[\s\ufeff]{1,900}/, '')
  if (/^[{[(]/.test(head)) {
    const feed = readJsonFeed(text, base)
    if (feed) return withProblems(feed, problems)
  }
  const root = findRoot(text, ROOTS)
  // A page may show a drawing with RDF in it, or elements of its own.
  const isPage = root?.isBehindJunk === true && PAGE.test(text.slice(0, root.at))
  const feed = root && !isPage ? readXmlFeed(text, root, base) : null
  return feed ? withProblems(feed, problems) : noFeed(text, problems)
}

const withProblems = (feed: Feed, problems: readonly Problem[]): Feed => ({
  ...feed,
  problems: [...problems, ...feed.problems],
})

function noFeed(text: string, problems: readonly Problem[]): Feed {
  const what =
    text === '' ? 'nothing' : PAGE.test(text.slice(0, 4096)) ? 'a page in HTML' : 'something else'
  const said = problems.find(({ code }) => code.startsWith('gzip')) ?? problem('no-feed', { what })
  return { kind: null, title: '', entries: [], identity: 'id', problems: [said] }
}
