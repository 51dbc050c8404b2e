import { findRoot } from '../xml/find-root.ts'
import type { NewsItem } from './news-item.ts'
import { readNinjs } from './ninjs.ts'
import { readXmlNews } from './xml-news.ts'

const ROOTS: ReadonlySet<string> = new Set(['nitf', 'newsitem', 'newsmessage', 'newsml'])
/** Quick to ask: most pages have none of the names at their beginning. */
const NAMES_ROOT = /<(?:[\w-]{1,20}:)?(?:nitf|newsitem|newsmessage|newsml)\b/i
/** Longer JSON is not news. */
const LONGEST_JSON = 4 * 1024 * 1024

/**
 * Reads a piece of news in a format of the IPTC, ninjs, NITF or NewsML: its lines, each with what it is and the field that it
 * stands in, and what its fields say of dates, authors and sender. Null for anything else.
 *
 * @example readNews(text)?.lines[0] // { role: 'headline', text: 'Bridge opens', pointer: 'headline' }
 */
export function readNews(text: string): NewsItem | null {
  const head = text.slice(0, 4096).replace(/^[\s\ufeff]{1,2000}/, '')
  if (head.startsWith('<')) {
    if (!NAMES_ROOT.test(head)) return null
    const root = findRoot(text, ROOTS)
    return root && !root.isBehindJunk ? readXmlNews(text, root) : null
  }
  if (!head.startsWith('{') || text.length > LONGEST_JSON) return null
  // There is no other way to ask whether a text is JSON.
  try {
    return readNinjs(JSON.parse(text.replace(/^\ufeff/, '')))
  } catch {
    return null
  }
}
