import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { CopydeskError } from '../../article/index.ts'
import type { Archive } from '../archive.ts'
import { articleHead } from '../article-head.ts'
import { alertRows } from './alert-rows.ts'
import { articleRows } from './article-rows.ts'
import { decisionRows } from './decision-rows.ts'
import { logRows } from './log-rows.ts'
import { openDatabase } from './open-database.ts'
import { pageRows } from './page-rows.ts'
import { pastRows } from './past-rows.ts'
import { readerAt } from './reader-at.ts'
import { settledRows } from './settled-rows.ts'
import { explainSqliteError } from './sqlite-error.ts'
import { watchRows } from './watch-rows.ts'
import { wordRows } from './word-rows.ts'

/**
 * Opens (or makes) an archive in one SQLite file; one that cannot be written can be looked at. `maxPages` bounds its
 * size in pages of 4 KiB.
 *
 * @throws CopydeskError `archive-foreign`, `archive-locked`, `archive-full` or `archive-unusable`
 * @example openSqliteArchive('copydesk.db').search('foreign minister')
 */
export function openSqliteArchive(path: string, limits: { maxPages?: number } = {}): Archive {
  return openArchive(path, limits, 'BEGIN IMMEDIATE', 'COMMIT')
}

/** Work on a connection of its own, in one transaction that ends with it. */
async function attempt<T>(path: string, work: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = openArchive(path, {}, 'SAVEPOINT step', 'RELEASE step')
  try {
    archive.begin()
    return await work(archive)
  } finally {
    archive.close()
  }
}

function openArchive(
  path: string,
  limits: { maxPages?: number },
  begin: string,
  commit: string,
): Archive & { begin(): void } {
  const guard = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw explainSqliteError(error, path)
    }
  }
  const database = guard(() => openDatabase(path, limits.maxPages))
  const transact = <T>(work: () => T): T =>
    guard(() => {
      database.exec(begin)
      try {
        const result = work()
        database.exec(commit)
        return result
      } catch (error) {
        // SQLite has rolled back by itself where the disk is full.
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    })
  const { pages, lines, log, decisions, settled, words } = guard(() => {
    const past = pastRows(database)
    const rows = pageRows(database, past)
    const lines = articleRows(database)
    const log = logRows(database)
    const decisions = decisionRows(database, log)
    const settled = settledRows(database, { pages: rows, lines, log, past, decisions })
    return { pages: rows, lines, log, decisions, settled, words: wordRows(database) }
  })
  const alerts = guard(() => alertRows(database, guard, transact))
  const watched = guard(() => watchRows(database, guard, transact))
  const { stories } = settled
  /** Which version of a page counts may change with each of them. */
  const changed = (id: string) => {
    for (const one of pages.versions(id)) settled.changed(one)
  }
  return {
    add: (added, by, at = '') =>
      transact(() => {
        return added.map((page) => {
          const { outcome, sources } = pages.add(page, by)
          const id = 'id' in page ? page.id : page.read.article.id
          log.arrive(id, sources, at)
          if (outcome === 'new' && 'read' in page) lines.put(articleHead(page.read))
          if (outcome !== 'known') changed(id)
          return outcome
        })
      }),
    asOf: (seq) => readerAt({ pages, settled, log }, seq, guard),
    has: (id) => guard(() => pages.has(id)),
    count: () => guard(() => pages.count()),
    page: (id) => guard(() => pages.page(id)),
    raw: (id) => guard(() => pages.raw(id)),
    pages: (ids) => guard(() => pages.pages(ids)),
    readByOthers: (by) => guard(() => pages.readByOthers(by)),
    replace: (reads, by) =>
      transact(() => {
        for (const read of reads) {
          if (!pages.has(read.article.id)) continue
          changed(read.article.id)
          pages.replace(read, by, log.next())
          if (!settled.isSettledApart(read.article.id)) lines.put(articleHead(read))
          changed(read.article.id)
        }
        log.log([], '')
      }),
    decide: (decision, { about, text, at }) =>
      transact(() => {
        for (const id of about) if (pages.has(id)) changed(id)
        return decisions.decide(decision, text, at)
      }),
    decisions: () => guard(() => decisions.all()),
    holding: (asked) => guard(() => words.holding(asked)),
    cameFrom: (beginning) => guard(() => pages.cameFrom(beginning)),
    versions: (id) => guard(() => pages.versions(id)),
    attempt: (work) => attempt(path, work),
    change: (work) => transact(() => work(settled.view)),
    settledBy: () => guard(() => settled.settledBy()),
    article: (id) => guard(() => settled.article(id)),
    story: (id) => guard(() => stories.story(id)),
    formers: (story) => guard(() => log.formers(story)),
    storyOf: (article) => guard(() => stories.storyOf(article)),
    head: (id) => guard(() => stories.head(id)),
    articleHead: (id) => guard(() => lines.head(id)),
    section: (story, section, ask) => guard(() => stories.section(story, section, ask)),
    heads: () => guard(() => stories.heads()),
    stories: (ask) => guard(() => stories.list(ask)),
    articles: (ask) => guard(() => lines.list(ask)),
    find: (noun, beginning, limit) => guard(() => settled.find(noun, beginning, limit)),
    settled: () => guard(() => settled.settled()),
    changes: (ask) => guard(() => log.changes(ask)),
    arrivals: (ask) => guard(() => log.arrivals(ask)),
    seq: () => guard(() => log.seq()),
    seqAt: (time) => guard(() => log.seqAt(time)),
    search: (asked, ask) => guard(() => words.search(asked, ask)),
    alerts,
    watched,
    backup: (file) => {
      if (existsSync(file) || !existsSync(dirname(resolve(file)))) {
        throw new CopydeskError(
          'output-unwritable',
          `cannot copy to "${file}": name a file that is not there yet, in a folder that is`,
        )
      }
      guard(() => database.prepare('VACUUM INTO ?').run(file))
    },
    damage: () =>
      guard(() =>
        database
          .prepare('PRAGMA integrity_check(20)')
          .all()
          .map((row) => String(Object.values(row)[0]))
          .filter((line) => line !== 'ok'),
      ),
    close: () => database.close(),
    begin: () => guard(() => database.exec('BEGIN IMMEDIATE')),
  }
}
