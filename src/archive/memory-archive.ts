import { bodyText } from '../article/index.ts'
import type { Annotated } from '../brief/index.ts'
import {
  type AddOutcome,
  type Again,
  type Archive,
  type ArchivedPage,
  type SearchResult,
  type Settlement,
  withSources,
} from './archive.ts'
import { foldText, searchTerms, snippetOf } from './search-words.ts'

/** A page as it lies in memory. */
interface HeldPage {
  readonly raw: Uint8Array
  readonly sources: Set<string>
  read: Annotated
  by: string
}

/** An archive that lives as long as the process: for tests, and for readings that keep nothing. */
export function openMemoryArchive(): Archive {
  const held = new Map<string, HeldPage>()
  let settlement: Settlement = { articles: [], stories: [] }
  let revision = 0
  let settled: { by: string; revision: number } | null = null
  const pageOf = ({ read, sources }: HeldPage) => withSources(read, [...sources].sort())
  const originOf = ({ read, sources }: HeldPage) => {
    const { url } = read.article.origin
    return { sources: [...sources].sort(), ...(url ? { url } : {}) }
  }
  const addOne = (page: ArchivedPage | Again, by: string): AddOutcome => {
    const id = 'id' in page ? page.id : page.read.article.id
    const sources = 'id' in page ? [page.source] : page.read.article.origin.sources
    const known = held.get(id)
    if (!known) {
      if ('id' in page) throw new Error(`no page ${id} is held`)
      held.set(id, { ...page, sources: new Set(sources), by })
      revision++
      return 'new'
    }
    const size = known.sources.size
    for (const source of sources) known.sources.add(source)
    if (known.sources.size === size) return 'known'
    revision++
    return 'other-source'
  }
  return {
    add: (added, by) => added.map((page) => addOne(page, by)),
    has: (id) => held.has(id),
    count: () => held.size,
    page: (id) => {
      const page = held.get(id)
      return page ? pageOf(page) : null
    },
    raw: (id) => held.get(id)?.raw ?? null,
    pages: () => [...held.values()].map(pageOf).sort(byId),
    readByOthers: (by) =>
      [...held]
        .filter(([, page]) => page.by !== by)
        .map(([id, page]) => ({ id, ...originOf(page) }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    replace: (reads, by) => {
      for (const read of reads) {
        const known = held.get(read.article.id)
        if (known) Object.assign(known, { read, by })
      }
      revision++
    },
    revision: () => revision,
    settle: (next, by, at) => {
      if (at !== revision) return false
      settlement = next
      settled = { by, revision }
      return true
    },
    settledBy: () => (settled?.revision === revision ? settled.by : null),
    settled: () => settlement,
    search: (words, limit = 20) => searchPages([...held.values()].map(pageOf), words, limit),
    close: () => held.clear(),
  }
}

const byId = (a: Annotated, b: Annotated): number => (a.article.id < b.article.id ? -1 : 1)

function searchPages(pages: readonly Annotated[], words: string, limit: number): SearchResult {
  const { terms, ignored } = searchTerms(words)
  if (terms.length === 0) return { hits: [], more: false, ignored }
  const ranked = pages
    .map(({ article }) => {
      const body = bodyText(article)
      const words = foldText(`${article.title}\n${body}`).split(' ')
      const found = words.filter((word) => terms.includes(word))
      return { article, body, count: found.length, kinds: new Set(found).size }
    })
    .filter(({ kinds }) => kinds === terms.length)
    .sort((a, b) => b.count - a.count || (a.article.id < b.article.id ? -1 : 1))
  const hits = ranked.slice(0, limit).map(({ article: { id, title }, body }) => ({
    article: id,
    title,
    snippet: snippetOf(body, terms) || snippetOf(title, terms),
  }))
  return { hits, more: ranked.length > limit, ignored }
}
