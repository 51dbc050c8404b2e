import type { DatabaseSync } from 'node:sqlite'
import type { Annotated, Settlement } from '../../record/index.ts'
import { MOST_FOUND, type SettledView } from '../archive.ts'
import { articleHead } from '../article-head.ts'
import { type Decision, standing } from '../decisions.ts'
import type { ArticleRows } from './article-rows.ts'
import type { LogRows } from './log-rows.ts'
import { packAgainst, unpack, unpackText } from './packed.ts'
import type { PageRows } from './page-rows.ts'
import type { PastRows } from './past-rows.ts'
import { stateRows } from './state-rows.ts'
import { storyRows } from './story-rows.ts'

/** The rows beside the settled view. */
interface Beside {
  readonly pages: PageRows
  readonly lines: ArticleRows
  readonly log: LogRows
  readonly past: PastRows
  readonly decisions: { all(): Decision[] }
}

/** The settled view as rows. */
export type SettledRows = ReturnType<typeof settledRows>

/** The settled view as rows: articles that are other than they were read, stories, and what settling keeps. */
export function settledRows(
  database: DatabaseSync,
  { pages, lines, log, past, decisions }: Beside,
) {
  const sql = (text: string) => database.prepare(text)
  const apart = sql(
    'SELECT value, settled_page.since FROM page JOIN settled_page ON page = n WHERE id = ?',
  )
  const allApart = sql('SELECT id, value FROM settled_page JOIN page ON n = page')
  const put = sql(
    'INSERT OR REPLACE INTO settled_page (page, value, since) SELECT n, ?2, ?3 FROM page WHERE id = ?1',
  )
  const drop = sql('DELETE FROM settled_page WHERE page = (SELECT n FROM page WHERE id = ?)')
  const fact = sql('SELECT value FROM fact WHERE name = ?')
  const setFact = sql('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)')
  const pending = sql('SELECT id FROM changed ORDER BY id LIMIT ?')
  const change = sql('INSERT OR IGNORE INTO changed (id) VALUES (?)')
  const take = sql('DELETE FROM changed WHERE id = ?')
  const changeAll = sql('INSERT OR IGNORE INTO changed (id) SELECT id FROM page')
  const articles = sql('SELECT id FROM page WHERE id >= ? AND id < ? ORDER BY id LIMIT ?')
  const from = sql(
    `SELECT DISTINCT id FROM source JOIN page ON page.n = source.page
     WHERE source = ?1 OR substr(source, -length(?1) - 1) = '/' || ?1 ORDER BY id LIMIT ?2`,
  )
  const state = stateRows(database)
  const stories = storyRows(database, lines.head, past)

  const factOf = (name: string) => (fact.get(name) as { value: string } | undefined)?.value ?? null
  const settledBy = () => factOf('settled by')
  type Apart = { readonly value: Uint8Array; readonly since: number }
  const apartOf = (id: string) => apart.get(id) as Apart | undefined
  const article = (id: string): Annotated | null => {
    const held = apartOf(id)
    return held ? (unpack(held.value) as Annotated) : pages.page(id)
  }
  const findStories = (beginning: string, limit: number): string[] => {
    const held = stories.find(beginning, limit)
    if (held[0] === beginning) return held
    const led = log.formerlyBegin(beginning, limit).map((id) => log.redirected(id) as string)
    return [...new Set([...held, ...led])].sort().slice(0, limit)
  }
  const view: SettledView = {
    state,
    takeChanged(most) {
      const ids = pending.all(Math.min(most, Number.MAX_SAFE_INTEGER))
      const taken = ids.map((row) => (row as { id: string }).id)
      for (const id of taken) take.run(id)
      return taken
    },
    page: pages.page,
    decisions: () => standing(decisions.all()),
    versions: pages.versions,
    article,
    putArticle(id, settled) {
      const held = apartOf(id)
      // Where nothing was kept in its place the line is that of the page.
      if (!settled && !held) return
      const from = log.next()
      const next = settled && JSON.stringify(settled)
      if (held) {
        const text = unpackText(held.value)
        past.keep('article', id, { since: held.since, until: from, text, next })
      }
      if (next === null) drop.run(id)
      else put.run(id, packAgainst(next, null), from)
      const now = settled ?? pages.page(id)
      if (now) lines.put(articleHead(now))
    },
    putStory(story, head) {
      stories.put(story, head, log.next())
      log.named(head.id)
    },
    dropStory(id, joins) {
      stories.drop(id, log.next())
      log.redirect(id, joins)
    },
    story: stories.record,
    head: stories.head,
    lastStoryOf: stories.lastStoryOf,
    isNamed: (id) => log.isFormer(id) || stories.head(id) !== null,
    redirected: log.redirected,
    log: log.log,
    settleBy(version) {
      const before = settledBy()
      if (before === version) return false
      state.clear()
      changeAll.run()
      setFact.run('settled by', version)
      return before !== null
    },
    setSettled: (isSettled) => setFact.run('is settled', String(isSettled)),
  }
  return {
    view,
    changed: (id: string) => change.run(id),
    settledBy: () =>
      pending.all(1).length === 0 && factOf('is settled') !== 'false' ? settledBy() : null,
    article,
    /** An article at a number in the log, as text, where it was other than it was read. */
    articleAt(id: string, at: number): string | null {
      const held = apartOf(id)
      const now = () => (held && unpackText(held.value)) || null
      return held && held.since <= at ? now() : past.at('article', id, at, now)
    },
    isSettledApart: (id: string) => apartOf(id) !== undefined,
    stories,
    find(noun: 'story' | 'article', beginning: string, limit = MOST_FOUND): string[] {
      const idsOf = (rows: readonly unknown[]) => rows.map((row) => (row as { id: string }).id)
      const places = noun === 'article' ? idsOf(from.all(beginning, limit)) : []
      if (places.length > 0) return places
      const ids =
        noun === 'story'
          ? findStories(beginning, limit)
          : idsOf(articles.all(beginning, `${beginning}\u{10ffff}`, limit))
      return ids[0] === beginning ? [beginning] : ids
    },
    settled(): Settlement {
      const settled = new Map(
        allApart.all().map((row) => {
          const { id, value } = row as { id: string; value: Uint8Array }
          return [id, unpack(value) as Annotated]
        }),
      )
      return {
        articles: pages.pages().map((page) => settled.get(page.article.id) ?? page),
        stories: stories.all(),
      }
    },
  }
}
