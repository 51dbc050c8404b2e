import type { DatabaseSync } from 'node:sqlite'
import type { SearchResult } from '../archive.ts'
import { searchTerms, snippetOf } from '../search-words.ts'
import { unpack } from './packed.ts'

/** Finds pages by the words in them. */
export function wordRows(database: DatabaseSync) {
  const find = database.prepare(
    `SELECT page.id, page.title, page.body FROM words JOIN page ON page.n = words.rowid
     WHERE words MATCH ? ORDER BY words.rank, page.id LIMIT ?`,
  )
  return (words: string, limit: number): SearchResult => {
    const { terms, ignored } = searchTerms(words)
    if (terms.length === 0) return { hits: [], more: false, ignored }
    // Each term is quoted: FTS5 then reads it as a word, never as an operator.
    const rows = find.all(terms.map((term) => `"${term}"`).join(' '), limit + 1)
    const hits = rows.slice(0, limit).map((row) => {
      const { id, title, body } = row as { id: string; title: string; body: Uint8Array }
      const snippet = snippetOf(unpack(body) as string, terms) || snippetOf(title, terms)
      return { article: id, title, snippet }
    })
    return { hits, more: rows.length > limit, ignored }
  }
}
