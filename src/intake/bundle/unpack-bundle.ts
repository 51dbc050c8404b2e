import { type Problem, problem } from '../../article/index.ts'
import { MAX_INPUT_BYTES } from '../document.ts'
import { entryPage } from '../feed/entry-page.ts'
import { readFeed } from '../feed/read-feed.ts'
import { readMail } from '../mail/read-mail.ts'
import { readOpml } from '../opml/read-opml.ts'
import { readSitemap } from '../sitemap/read-sitemap.ts'
import { readWacz } from '../wacz/read-wacz.ts'
import { readWarc } from '../warc/read-warc.ts'
import type { BundleKind, BundlePart } from './bundle.ts'

/**
 * The pages of a file that holds several, and what is wrong with it. Archives are read as their bytes come; of feeds, lists and mails at most
 * 16 MB. Lists of feeds and maps of sites hold no page: they say what they name.
 *
 * @param source The file's path or address; a page's is this, `#` and its own address.
 * @example for await (const part of unpackBundle('feed', 'news.rss', [bytes])) if ('page' in part) …
 */
export async function* unpackBundle(
  kind: BundleKind,
  source: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  address?: string,
): AsyncGenerator<BundlePart> {
  const coming = asComing(chunks)
  if (kind === 'warc') yield* readWarc(source, coming)
  else if (kind === 'wacz') yield* readWacz(source, coming)
  else if (kind === 'arc') yield { problem: problem('arc-unread', {}) }
  else {
    const bytes = await gather(coming)
    if (kind === 'mail') yield* await readMail(source, bytes)
    else if (kind === 'feed') yield* feedPages(source, bytes, address)
    else yield* asProblems(kind === 'feed-list' ? listProblems(bytes) : mapProblems(bytes))
  }
}

async function* asComing(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* chunks
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    pieces.push(chunk)
    size += chunk.length
    if (size > MAX_INPUT_BYTES) break
  }
  return Buffer.concat(pieces)
}

function* feedPages(source: string, bytes: Uint8Array, address?: string): Generator<BundlePart> {
  const feed = readFeed(bytes, address ? { address } : {})
  let without = 0
  for (const entry of feed.entries) {
    const page = entryPage(feed, entry, source)
    if (page) yield { page }
    else without++
  }
  if (without > 0) yield { problem: problem('entries-without-text', { count: without }) }
  yield* asProblems(feed.problems)
}

function listProblems(bytes: Uint8Array): readonly Problem[] {
  const { feeds, problems } = readOpml(bytes)
  return feeds.length > 0 ? [problem('feed-list', { count: feeds.length }), ...problems] : problems
}

function mapProblems(bytes: Uint8Array): readonly Problem[] {
  const { kind, pages, sitemaps, problems } = readSitemap(bytes)
  const count = pages.length + sitemaps.length
  return kind ? [problem('site-map', { count }), ...problems] : problems
}

function* asProblems(problems: readonly Problem[]): Generator<BundlePart> {
  for (const one of problems) yield { problem: one }
}
