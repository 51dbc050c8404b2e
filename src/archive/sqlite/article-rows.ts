import type { DatabaseSync } from 'node:sqlite'
import type { ArticleHead, ArticlesAsk } from '../article-head.ts'
import type { Listed } from '../listed.ts'
import { PAGE_SIZE } from '../sections.ts'

/** The lines that stand for articles in lists, with what lists are narrowed by. */
export type ArticleRows = ReturnType<typeof articleRows>

/** The lines that stand for articles in lists, with what lists are narrowed by. */
export function articleRows(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text)
  const put = sql(
    `INSERT OR REPLACE INTO article_head (n, id, outlet, day, value)
     SELECT n, id, ?2, ?3, ?4 FROM page WHERE id = ?1`,
  )
  const get = sql(
    `SELECT article_head.value, story FROM page JOIN article_head USING (n)
     LEFT JOIN story_article ON article = page.id AND held WHERE page.id = ?`,
  )
  const columns = 'SELECT n, article_head.value, story FROM article_head'
  const story = 'LEFT JOIN story_article ON article = article_head.id AND held'
  const days = 'n < ?1 AND (?2 IS NULL OR day >= ?2) AND (?3 IS NULL OR day <= ?3)'
  const all = sql(`${columns} ${story} WHERE ${days} ORDER BY n DESC LIMIT ?4`)
  const ofOutlet = sql(`${columns} ${story} WHERE outlet = ?5 AND ${days} ORDER BY n DESC LIMIT ?4`)
  const head = (row: unknown): ArticleHead => {
    const { value, story } = row as { value: string; story: string | null }
    return { ...JSON.parse(value), ...(story ? { story } : {}) }
  }
  return {
    put(head: ArticleHead): void {
      put.run(head.id, head.outlet ?? null, head.published ?? null, JSON.stringify(head))
    },
    head(id: string): ArticleHead | null {
      const row = get.get(id)
      return row ? head(row) : null
    },
    list({
      outlet,
      since,
      until,
      limit = PAGE_SIZE,
      after,
    }: ArticlesAsk = {}): Listed<ArticleHead> {
      const before = after === undefined ? Number.MAX_SAFE_INTEGER : Number(after)
      const asked = [before, since ?? null, until ?? null, limit + 1] as const
      const rows = outlet === undefined ? all.all(...asked) : ofOutlet.all(...asked, outlet)
      const items = rows.slice(0, limit)
      const end = rows.length > limit ? (items.at(-1) as { n: number } | undefined) : undefined
      return { items: items.map(head), ...(end ? { next: String(end.n) } : {}) }
    },
  }
}
