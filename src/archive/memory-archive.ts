import { bodyText } from '../article/index.ts'
import {
  type Archive,
  type ArchivedPage,
  type Hit,
  type Settlement,
  searchTerms,
  withSources,
} from './archive.ts'

const SNIPPET_REACH = 60

/** An archive that lives as long as the process: for tests, and for readings that keep nothing. */
export function openMemoryArchive(): Archive {
  const pages = new Map<string, ArchivedPage>()
  let settlement: Settlement = { articles: [], stories: [] }
  let settledBy: string | null = null
  return {
    add: (added) =>
      added.map((page) => {
        const { id } = page.read.article
        const known = pages.get(id)
        if (!known) {
          pages.set(id, page)
          settledBy = null
          return 'new'
        }
        const merged = withSources(known.read, page.read)
        if (!merged) return 'known'
        pages.set(id, { ...known, read: merged })
        settledBy = null
        return 'other-source'
      }),
    page: (id) => pages.get(id)?.read ?? null,
    raw: (id) => pages.get(id)?.raw ?? null,
    pages: () =>
      [...pages.values()]
        .map((page) => page.read)
        .sort((a, b) => (a.article.id < b.article.id ? -1 : 1)),
    replace: (reads) => {
      for (const read of reads) {
        const known = pages.get(read.article.id)
        if (known) pages.set(read.article.id, { ...known, read })
      }
      settledBy = null
    },
    settle: (next, by) => {
      settlement = next
      settledBy = by
    },
    settledBy: () => settledBy,
    settled: () => settlement,
    search: (words, limit = 20) => searchPages([...pages.values()], words, limit),
    close: () => pages.clear(),
  }
}

function searchPages(pages: readonly ArchivedPage[], words: string, limit: number): Hit[] {
  const terms = searchTerms(words)
  if (terms.length === 0) return []
  const hits: (Hit & { count: number })[] = []
  for (const { read } of pages) {
    const { article } = read
    const body = `${article.title}\n${bodyText(article)}`
    const tokens = searchTokens(body)
    const found = tokens.filter((token) => terms.includes(token.term))
    if (!terms.every((term) => found.some((token) => token.term === term))) continue
    hits.push({
      article: article.id,
      title: article.title,
      snippet: snippet(body, found),
      count: found.length,
    })
  }
  return hits
    .sort((a, b) => b.count - a.count || (a.article < b.article ? -1 : 1))
    .slice(0, limit)
    .map(({ count: _, ...hit }) => hit)
}

interface SearchToken {
  readonly term: string
  readonly start: number
  readonly end: number
}

function searchTokens(text: string): SearchToken[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    term: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function snippet(text: string, found: readonly SearchToken[]): string {
  const first = found[0]
  if (!first) return ''
  const from = Math.max(0, first.start - SNIPPET_REACH)
  const to = Math.min(text.length, first.end + SNIPPET_REACH)
  let shown = ''
  let at = from
  for (const token of found) {
    if (token.end > to) break
    shown += `${text.slice(at, token.start)}[${text.slice(token.start, token.end)}]`
    at = token.end
  }
  return `${from > 0 ? '…' : ''}${shown}${text.slice(at, to)}${to < text.length ? '…' : ''}`
}
