import type { DatabaseSync } from 'node:sqlite'
import type { ArticleHead } from '../article-head.ts'
import { countFacets, HITS, MOST_LOOKED, type SearchAsk, type SearchResult } from '../search.ts'
import { searchTerms, snippetOf } from '../search-words.ts'
import { unpack } from './packed.ts'

/** Finds pages by the words in them. */
export function wordRows(database: DatabaseSync) {
  const heads = `SELECT words.rowid AS n, article_head.value, story FROM words
    JOIN article_head ON article_head.n = words.rowid
    LEFT JOIN story_article ON article = article_head.id AND held`
  const narrowed = `(?2 IS NULL OR outlet = ?2) AND (?3 IS NULL OR day >= ?3) AND (?4 IS NULL OR day <= ?4)`
  const newest = `ORDER BY words.rowid DESC LIMIT ?5`
  const find = database.prepare(`${heads} WHERE words MATCH ?1 AND ${narrowed} ${newest}`)
  const inStory = database.prepare(
    `${heads} WHERE words MATCH ?1 AND ${narrowed} AND story = ?6 AND words.rowid IN
       (SELECT n FROM story_article JOIN page ON id = article WHERE story = ?6 AND held) ${newest}`,
  )
  const rank = database.prepare(
    `SELECT words.rowid AS n FROM words JOIN article_head ON article_head.n = words.rowid
     WHERE words MATCH ? AND words.rowid >= ? ORDER BY words.rank, article_head.id`,
  )
  const body = database.prepare('SELECT body FROM page WHERE n = ?')
  const holding = database.prepare(
    'SELECT id FROM words JOIN page ON n = words.rowid WHERE words MATCH ? ORDER BY id',
  )
  /** Each term is quoted: FTS5 then reads it as a word, never as an operator. */
  const query = (terms: readonly string[]) => terms.map((term) => `"${term}"`).join(' ')
  const search = (words: string, ask: SearchAsk = {}): SearchResult => {
    const { from = 0, limit = HITS, order = 'best', outlet, since, until, story, facets } = ask
    const { terms, ignored } = searchTerms(words)
    const found = new Map<number, ArticleHead>()
    const asked = query(terms)
    const narrow = [outlet ?? null, since ?? null, until ?? null] as const
    const most = MOST_LOOKED + 1
    const rows =
      terms.length === 0
        ? []
        : story === undefined
          ? find.all(asked, ...narrow, most)
          : inStory.all(asked, ...narrow, most, story)
    for (const row of rows.slice(0, MOST_LOOKED)) {
      const { n, value, story } = row as { n: number; value: string; story: string | null }
      found.set(n, { ...JSON.parse(value), ...(story ? { story } : {}) })
    }
    const oldest = [...found.keys()].at(-1) ?? 0
    const numbers =
      order === 'newest' || found.size === 0
        ? [...found.keys()]
        : rank.all(asked, oldest).map((row) => (row as { n: number }).n)
    const ordered = numbers.filter((n) => found.has(n))
    const hits = ordered.slice(from, from + limit).map((n) => {
      const { id, title, outlet, published, story } = found.get(n) as ArticleHead
      const text = unpack((body.get(n) as { body: Uint8Array }).body) as string
      return {
        article: id,
        title,
        snippet: snippetOf(text, terms) || snippetOf(title, terms),
        ...(outlet ? { outlet } : {}),
        ...(published ? { published } : {}),
        ...(story ? { story } : {}),
      }
    })
    return {
      hits,
      more: ordered.length > from + limit || rows.length > MOST_LOOKED,
      looked: found.size,
      ignored,
      ...(facets ? { facets: countFacets([...found.values()]) } : {}),
    }
  }
  return {
    search,
    holding(words: string): string[] {
      const { terms } = searchTerms(words)
      const rows = terms.length === 0 ? [] : holding.all(query(terms))
      return rows.map((row) => (row as { id: string }).id)
    },
  }
}
