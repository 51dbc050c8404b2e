import { type CopyIndex, type Held, MOST_HOLDERS } from '../../copies/index.ts'
import { openDatabase } from './open-database.ts'
import { explainSqliteError } from './sqlite-error.ts'

/**
 * A copy index in a SQLite file, for more articles than memory holds. Each `add` is a transaction.
 *
 * @throws CopydeskError `archive-foreign`, `archive-locked`, `archive-full` or `archive-unusable`
 * @example openSqliteCopyIndex('copies.db').lookUp(fingerprint(text), 2)
 */
export function openSqliteCopyIndex(path: string): CopyIndex & { close(): void } {
  const guard = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw explainSqliteError(error, path)
    }
  }
  const database = guard(() => openDatabase(path))
  const insert = database.prepare(
    `INSERT OR IGNORE INTO copy_run (run, article) SELECT value, ? FROM json_each(?)
     WHERE (SELECT count(*) FROM copy_run WHERE run = value) < ${MOST_HOLDERS}`,
  )
  const hold = database.prepare('INSERT OR IGNORE INTO copy_held (article) VALUES (?)')
  const find = database.prepare(
    `SELECT article, count(*) AS common FROM json_each(?) AS asked
     JOIN copy_run ON copy_run.run = asked.value
     GROUP BY article HAVING common >= ? ORDER BY common DESC, article`,
  )
  const size = database.prepare('SELECT count(*) AS n FROM copy_held')
  const drop = database.prepare('DELETE FROM copy_run WHERE article = ?')
  const dropHeld = database.prepare('DELETE FROM copy_held WHERE article = ?')
  const transact = (work: () => void): void =>
    guard(() => {
      database.exec('BEGIN IMMEDIATE')
      try {
        work()
        database.exec('COMMIT')
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    })
  return {
    add: (article, runs) =>
      transact(() => {
        hold.run(article)
        insert.run(article, JSON.stringify([...runs]))
      }),
    lookUp: (runs, least = 1) =>
      guard(() => {
        const rows = find.all(JSON.stringify([...new Set(runs)]), Math.max(1, least))
        return rows.map(
          ({ article, common }): Held => ({
            article: Number(article),
            common: Number(common),
          }),
        )
      }),
    remove: (article) =>
      transact(() => {
        drop.run(article)
        dropHeld.run(article)
      }),
    get size() {
      return guard(() => (size.get() as { n: number }).n)
    },
    close: () => database.close(),
  }
}
