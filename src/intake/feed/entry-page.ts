import type { Input } from '../document.ts'
import { escapeMarkup } from '../xml/markup.ts'
import type { Entry, Feed } from './feed.ts'

/**
 * What a feed carries of an entry, as a page: its text, else what stands for it, marked as a teaser then. Null where it carries neither.
 * The same entry gives the same bytes.
 *
 * @param source The feed's path or address.
 * @example entryPage(feed, feed.entries[0], 'https://quay.test/feed')?.url
 */
export function entryPage(feed: Feed, entry: Entry, source: string): Input | null {
  const { link, title, published, updated, authors, credit, carries, content, summary } = entry
  if (carries === 'nothing') return null
  const text = longer(content, summary)
  const lines = [
    '<!doctype html>',
    `<html${feed.language ? ` lang="${attribute(feed.language)}"` : ''}><head><meta charset="utf-8">`,
    title ? `<title>${escapeMarkup(title)}</title>` : '',
    link ? `<link rel="canonical" href="${attribute(link)}">` : '',
    ...authors.map((name) => `<meta name="author" content="${attribute(name)}">`),
    entry.source?.title ? `<meta name="publisher" content="${attribute(entry.source.title)}">` : '',
    '</head><body><article>',
    title ? `<h1>${escapeMarkup(title)}</h1>` : '',
    inParagraphs(text),
    credit ? `<p class="credit">${escapeMarkup(credit)}</p>` : '',
    '</article></body></html>',
  ]
  const told = {
    ...(published ? { published } : {}),
    ...(updated ? { modified: updated } : {}),
    datedBy: feed.kind === 'atom' ? 'entry of a feed' : 'item of a feed',
    ...(carries === 'teaser' ? { isTeaser: true } : {}),
  }
  return {
    source: `${source}#${link ?? entry.id}`,
    ...(link ? { url: link } : {}),
    bytes: Buffer.from(lines.filter(Boolean).join('\n')),
    contentType: 'text/html; charset=utf-8',
    told,
  }
}

const attribute = (text: string): string => escapeMarkup(text).replace(/"/g, '&quot;')

const longer = (one = '', other = ''): string => (one.length >= other.length ? one : other)

/** Text without elements of its own has its paragraphs by empty lines. */
const inParagraphs = (html: string): string =>
  /<(?:p|div|br|li|h\d|blockquote|table)\b/i.test(html)
    ? html
    : html
        .split(/\n[ \t]*\n/)
        .map((part) => `<p>${part.trim()}</p>`)
        .join('\n')
