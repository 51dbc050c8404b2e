import { createHash } from 'node:crypto'
import type { Archive, ItemState, WatchedItem } from '../archive/index.ts'
import { bodyText } from '../article/index.ts'
import { type Capture, retryAfter } from '../fetch/index.ts'
import { decode, type Input } from '../intake/index.ts'
import { readPage } from '../page/index.ts'
import { MANNERS } from './rhythm.data.ts'
import { waitUnsaid } from './rhythm.ts'
import type { Tools } from './tools.ts'

/** What a fetch of a page comes to: what its row says now, and what is to be read of it. */
export interface FetchedItem {
  readonly item: WatchedItem
  /** Absent where there is nothing, or nothing new. */
  readonly input?: Input
  /** Until when its host is left alone. */
  readonly hostWait?: number
}

/** Statuses of what is no more. */
const GONE: ReadonlySet<number> = new Set([404, 410])
const AWAY: ReadonlySet<number> = new Set([429, 503])
/** Statuses of a wall. */
const WALLED: ReadonlySet<number> = new Set([401, 402, 403, 451])

/** Fetches a page that a source names, where the site lets it be read; the words of its feed stand in for a page behind a wall. */
export async function fetchItem(
  item: WatchedItem,
  archive: Archive,
  tools: Tools,
): Promise<FetchedItem> {
  const now = tools.clock.now()
  const answer = await tools.robots.rulesFor(item.address)
  if ('waitUntil' in answer) return { item: { ...item, due: answer.waitUntil } }
  const { rules } = answer
  if (!rules.allows(item.address)) {
    return fromWords(item, 'not-allowed', 'its site does not let it be read (robots.txt)', archive)
  }
  const got = await tools.ask(item.address, {}, rules.crawlDelay)
  if ('failure' in got) return later(item, got.failure.message, now)
  if (AWAY.has(got.status)) {
    const said = retryAfter(got.headers['retry-after'], now)
    const hostWait = now + (said ?? waitUnsaid(item.tries + 1))
    const { item: waiting } = later(item, `its site asks to be left alone (${got.status})`, now)
    return { item: { ...waiting, due: waiting.due && Math.max(waiting.due, hostWait) }, hostWait }
  }
  if (GONE.has(got.status)) return fromWords(item, 'gone', `it is no more (${got.status})`, archive)
  if (WALLED.has(got.status)) {
    return fromWords(item, 'no-article', `it is behind a wall (${got.status})`, archive)
  }
  if (got.status !== 200) return later(item, `it answers ${got.status}`, now)
  return itemFrom(item, got, archive)
}

/** A page that could not be fetched is tried again, each time later, and given up in the end. */
function later(item: WatchedItem, problem: string, now: number): { item: WatchedItem } {
  const tries = item.tries + 1
  if (tries >= MANNERS.tries)
    return { item: { ...item, tries, state: 'given-up', due: null, problem } }
  return { item: { ...item, tries, problem, due: now + waitUnsaid(tries) } }
}

/** What an answer that holds a page comes to. */
export function itemFrom(item: WatchedItem, got: Capture, archive: Archive): FetchedItem {
  const type = got.headers['content-type']
  const page: Input = {
    source: item.address,
    url: got.url,
    bytes: got.bytes,
    told: { ...item.told, captured: got.at, capturedBy: 'fetch' },
    ...(type === undefined ? {} : { contentType: type }),
  }
  const own = lookAt(page)
  const words = item.words === undefined ? null : lookAt(wordsOf(item))
  if (own.problem !== undefined) return fromWords(item, 'no-article', own.problem, archive)
  // A page that shows less than its feed does is a teaser of it; the row says that it was looked at.
  if (words && words.body.length > 1.2 * own.body.length) {
    return fromWords(item, 'no-article', 'its page holds less than its feed', archive)
  }
  return kept(item, page, own, archive)
}

/** The words that the feed carries of it, where it carries any; else what became of it. */
function fromWords(
  item: WatchedItem,
  state: ItemState,
  problem: string,
  archive: Archive,
): FetchedItem {
  const { words, ...rest } = item
  const without: WatchedItem = { ...rest, state, problem, due: null }
  if (words === undefined) return { item: without }
  const page = wordsOf(item)
  const read = lookAt(page)
  if (read.problem !== undefined) return { item: without }
  const held = kept(item, page, read, archive)
  return { ...held, item: { ...held.item, problem } }
}

/** A page that is held already is read again only where its title or body are others. */
function kept(item: WatchedItem, input: Input, read: Look, archive: Archive): FetchedItem {
  const { words: _, problem: __, ...rest } = item
  const before = item.page === undefined ? null : (archive.page(item.page)?.article ?? null)
  const isSame = before !== null && before.title === read.title && bodyText(before) === read.body
  const held: WatchedItem = {
    ...rest,
    title: read.title || item.title,
    state: 'held',
    due: null,
    tries: 0,
  }
  if (isSame) return { item: held }
  const page = createHash('sha256').update(input.bytes).digest('hex')
  return { item: { ...held, page }, input }
}

const wordsOf = ({ address, words = '', told }: WatchedItem): Input => ({
  source: address,
  url: address,
  bytes: new Uint8Array(Buffer.from(words)),
  contentType: 'text/html; charset=utf-8',
  ...(told ? { told } : {}),
})

interface Look {
  readonly title: string
  readonly body: string
  /** Why it is no article. */
  readonly problem?: string
}

/** A first look at a page: whether it is an article, and the words by which versions of it are told apart. */
function lookAt(input: Input): Look {
  const article = readPage(decode(input))
  const problem = article.problems.find(({ code }) => NO_ARTICLE.has(code))
  return {
    title: article.title,
    body: bodyText(article),
    ...(problem ? { problem: problem.message } : {}),
  }
}

const NO_ARTICLE: ReadonlySet<string> = new Set([
  'not-an-article',
  'no-article',
  'binary-input',
  'not-a-page',
  'format-unread',
  'own-output',
  'empty-input',
])
