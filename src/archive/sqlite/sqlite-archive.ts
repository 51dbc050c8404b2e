import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { CopydeskError } from '../../article/index.ts'
import type { Archive } from '../archive.ts'
import { openDatabase } from './open-database.ts'
import { pageRows } from './page-rows.ts'
import { settledRows } from './settled-rows.ts'
import { explainSqliteError } from './sqlite-error.ts'
import { wordRows } from './word-rows.ts'

/**
 * Opens (or makes) an archive in one SQLite file; one that cannot be written can be looked at. `maxPages` bounds its
 * size in pages of 4 KiB.
 *
 * @throws CopydeskError `archive-foreign`, `archive-locked`, `archive-full` or `archive-unusable`
 * @example openSqliteArchive('copydesk.db').search('foreign minister')
 */
export function openSqliteArchive(path: string, limits: { maxPages?: number } = {}): Archive {
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
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        // SQLite has rolled back by itself where the disk is full.
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    })
  const { pages, settled, find } = guard(() => {
    const rows = pageRows(database)
    return { pages: rows, settled: settledRows(database, rows), find: wordRows(database) }
  })
  return {
    add: (added, by) =>
      transact(() => {
        return added.map((page) => {
          const outcome = pages.add(page, by)
          if (outcome !== 'known') settled.changed('id' in page ? page.id : page.read.article.id)
          return outcome
        })
      }),
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
          pages.replace(read, by)
          settled.changed(read.article.id)
        }
      }),
    change: (work) => transact(() => work(settled.view)),
    settledBy: () => guard(() => settled.settledBy()),
    article: (id) => guard(() => settled.article(id)),
    story: (id) => guard(() => settled.story(id)),
    storyOf: (article) => guard(() => settled.storyOf(article)),
    heads: () => guard(() => settled.heads()),
    find: (noun, beginning, limit) => guard(() => settled.find(noun, beginning, limit)),
    settled: () => guard(() => settled.settled()),
    search: (words, limit = 20) => guard(() => find(words, limit)),
    backup: (file) => {
      if (existsSync(file) || !existsSync(dirname(resolve(file)))) {
        throw new CopydeskError(
          'output-unwritable',
          `cannot copy to "${file}": name a file that is not there yet, in a folder that is`,
        )
      }
      guard(() => database.prepare('VACUUM INTO ?').run(file))
    },
    close: () => database.close(),
  }
}
